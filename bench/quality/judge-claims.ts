import type { Certainty, Claim } from '../../src/domain/description.ts'
import type { ObjectCode } from '../../src/domain/wider-vocabulary.ts'
import type { LabelledPhoto } from './coco-labels.ts'

export type JudgedKind = 'object' | 'people'

/** One claim held against the labels. */
export interface Judgement {
  readonly photo: string
  readonly kind: JudgedKind
  readonly code: ObjectCode
  readonly certainty: Certainty
  readonly count: number
  readonly truth: number
  /** The thing is in the picture at all. */
  readonly present: boolean
  /** And as many times as the words say: exactly, or at least so often where they say so. */
  readonly countHolds: boolean
}

/** Judges the object and people claims of a photo; a crowd that nobody counted bears out any greater count. */
export function judgeClaims(photo: LabelledPhoto, claims: readonly Claim[]): Judgement[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== 'object' && claim.kind !== 'people') return []
    const code = claim.kind === 'people' ? 'person' : claim.args.object
    const truth = photo.counts.get(code) ?? 0
    const crowd = photo.crowds.has(code)
    const { count, atLeast } = claim.args
    const present = truth > 0 || crowd
    const enough = truth >= count || crowd
    const countHolds = present && enough && (atLeast === true || count >= 10 || truth === count)
    return [{ photo: photo.path, kind: claim.kind, code, certainty: claim.certainty, count, truth, present, countHolds }]
  })
}

/** What the photos show that a claim of this kind could say: one per photo and class. */
export function claimableThings(photos: readonly LabelledPhoto[], kind: JudgedKind): number {
  return photos
    .flatMap(({ counts, crowds }) => [...new Set([...counts.keys(), ...crowds])])
    .filter((code) => (code === 'person') === (kind === 'people')).length
}
