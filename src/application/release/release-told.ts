import type { PersonId } from '../../domain/review/person.ts'
import type { Release, ReleaseConfirmation } from '../../domain/review/release.ts'
import type { ReleaseTold, SignedAct } from '../report/report-input.ts'

/** A release as its report tells it, with the names of its people. */
export function releaseTold(
  { id, digest, by, at }: Release,
  confirmations: readonly Pick<ReleaseConfirmation, 'by' | 'at'>[],
  names: ReadonlyMap<PersonId, string>,
): ReleaseTold {
  const act = (one: Pick<ReleaseConfirmation, 'by' | 'at'>): SignedAct => ({ name: names.get(one.by) ?? one.by, at: one.at })
  return { id, digest, prepared: act({ by, at }), confirmations: confirmations.map(act) }
}
