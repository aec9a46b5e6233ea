import type { Certainty, ClaimKind } from '../description.ts'
import type { ClaimId, Id, Instant, MediaId } from '../id.ts'
import type { PersonId } from './person.ts'

/** `q-` and 24 hex digits, random. */
export type SampleId = Id<'sample'>

/** The claims that a sample speaks for; null leaves a field open. Claims that were decided before it was drawn are not in it. */
export interface SamplePopulation {
  readonly kind: ClaimKind | null
  readonly certainty: Certainty | null
  /** Id of a model that a claim rests on. */
  readonly model: string | null
  /** Media taken or, where that is unknown, changed in these days, both included: `2026-11-23`. */
  readonly from: string | null
  readonly to: string | null
}

/** A sample as it was laid down before anybody looked at it. `seed` fixes the order of drawing; `size` is that of the population then. */
export interface Sample {
  readonly id: SampleId
  readonly population: SamplePopulation
  /** The share of wrong claims that is to be excluded, 0…1, and the confidence of that, 0…1. */
  readonly bound: number
  readonly confidence: number
  readonly seed: string
  readonly size: number
  /** Digest of the list of claims in its order, so that anyone can draw it again. */
  readonly digest: string
  readonly by: PersonId
  readonly at: Instant
}

/** One claim of a sample, in the order of drawing. */
export interface SampleDraw {
  readonly sample: SampleId
  readonly place: number
  readonly mediaId: MediaId
  readonly claimId: ClaimId
}
