import { canonicalJson } from '../../domain/canonical-json.ts'
import type { ProblemCode } from '../../domain/problem.ts'
import type { MediumFindings, MediumRecord } from '../ports/case-store.ts'

/** What kept bytes from being read and may have passed by the next run: a fault of the disk, a lacking right, a writer at work. */
const passing: ReadonlySet<ProblemCode> = new Set(['file-changed', 'file-missing', 'path-unreadable'])

type Failure = Pick<MediumRecord, 'facts' | 'outcome' | 'decoder' | 'problems'>

/** Whether a medium is unreadable only because its bytes could not be had: every run tries them once more. */
export function mayHavePassed({ facts, problems }: Pick<Failure, 'facts' | 'problems'>): boolean {
  return facts === null && problems.some(({ code }) => passing.has(code))
}

/** Whether a medium was tried again and failed as it did before, so that nothing is to be recorded. */
export function isSameFailure(before: Failure, now: MediumFindings): boolean {
  const same = before.outcome === now.outcome && before.decoder === now.decoder && before.facts === null && now.facts === null
  return same && mayHavePassed(now) && canonicalJson(before.problems) === canonicalJson(now.problems)
}
