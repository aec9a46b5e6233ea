import type { ClaimId, MediaId } from '../../domain/id.ts'
import { isCovered } from '../../domain/review/sample-cover.ts'
import { dayOf } from '../finding/facet-entry.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import type { DecidedClaim } from '../review/decided-description.ts'
import type { SampleStanding } from '../sampling/sample-standing.ts'

/** A sample that held its bound: at most `upper` claims of its population are wrong. */
export type HeldSample = SampleStanding & { readonly upper: number }

/** The samples that held their bound, the earliest first. */
export function heldSamples(standings: readonly SampleStanding[]): HeldSample[] {
  return standings.flatMap((standing) => (standing.step.step === 'held' ? [{ ...standing, upper: standing.step.upper }] : []))
}

/** What covering looks at of a medium: when it was taken, and by which models its claims were made. */
type Grounds = Pick<MediumRecord, 'capture' | 'files' | 'runs' | 'observations'>

export interface MediumToCover {
  readonly mediaId: MediaId
  readonly claims: readonly DecidedClaim[]
  readonly grounds: () => Promise<Grounds | null>
}

type Kept = Pick<CaseReview, 'claimsToldBefore'>

/** Which undecided claims of a medium a sample speaks for, each with the first such sample. */
export async function coverOf(kept: Kept, held: readonly HeldSample[], medium: MediumToCover): Promise<ReadonlyMap<ClaimId, HeldSample>> {
  const undecided = medium.claims.filter(({ decisions }) => decisions.length === 0)
  const covered = new Map<ClaimId, HeldSample>()
  if (held.length === 0 || undecided.length === 0) return covered
  const needsGrounds = held.some(({ sample: { population } }) => population.model ?? population.from ?? population.to)
  const { day, modelsOf } = groundsOf(needsGrounds ? await medium.grounds() : null)
  for (const one of held) {
    const told = await kept.claimsToldBefore(medium.mediaId, one.sample.at)
    for (const { drafted } of undecided) {
      const { id, kind, certainty } = drafted
      const claim = { kind, certainty, models: modelsOf(drafted), day, wasTold: told.has(id), wasDecided: false }
      if (!covered.has(id) && isCovered(one.sample.population, claim)) covered.set(id, one)
    }
  }
  return covered
}

function groundsOf(grounds: Grounds | null) {
  const runs = new Map(grounds?.runs.map((run) => [run.id, run.models.map(({ id }) => id)]))
  const models = new Map(grounds?.observations.map(({ id, run }) => [id, runs.get(run) ?? []]))
  return {
    day: grounds === null ? null : dayOf(grounds),
    modelsOf: ({ support }: DecidedClaim['drafted']) => [...new Set(support.flatMap((id) => models.get(id) ?? []))],
  }
}
