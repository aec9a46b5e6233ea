import type { ReportWeighed } from '../../../contract/releases.ts'

type Part = 'claims' | 'covered' | 'open' | 'disputed'

/** What is said of the claims of a choice, part by part: how many are decided, and of the others those that there are. */
export function standingParts({
  claims,
  covered,
  open,
  disputed,
}: Pick<ReportWeighed, 'claims' | Exclude<Part, 'claims'>>): readonly Part[] {
  if (claims === 0) return []
  const others = { covered, open, disputed }
  return ['claims', ...(['covered', 'open', 'disputed'] as const).filter((part) => others[part] > 0)]
}
