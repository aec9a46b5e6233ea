import type { CaseShown } from '../../../contract/cases.ts'
import { isolatedPath } from '../../../domain/path-pieces.ts'
import { useWords } from '../interface/words-context.tsx'

/** Which exhibits have to be connected before the case can be finished, where they were looked for, and what to do. */
export function AbsentNote({ absent }: Pick<CaseShown, 'absent'>) {
  const { say } = useWords()
  if (absent.length === 0) return null
  return (
    <ul className="plain-list absent-note">
      {absent.map(({ label, name, source }) => (
        <li key={label}>{say('exhibit-waits', { label, name: isolatedPath(name), source: isolatedPath(source) })}</li>
      ))}
    </ul>
  )
}
