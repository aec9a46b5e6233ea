import type { Certainty } from '../../domain/description.ts'
import type { ObservationId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import { type Ledger, type Shot, seconds } from '../../domain/timeline.ts'
import { hashDistance } from '../picture-hash/hash-distance.ts'
import { cosine } from '../vectors/unit-vector.ts'
import { textToVector } from '../vectors/vector-text.ts'

/*
 * Two stills show the same surroundings where their look (the cosine of their vectors) and their layout (the bits in which their PDQ
 * differs, of 256) both agree. Fitted on stills a second apart of 23 shared films of 20 places. At `possible` no two stills of different
 * places agree (16 351 pairs of stills, 190 of places), 28 of 44 across four films of one office with two people do, and 0.44 of the pairs
 * three seconds and more apart within a film of one place; at `likely` 0 of 16 351, 6 of 44 and 0.23. By the look alone 2 in 100 pairs
 * of places would be wrong at 0.84. 190 pairs are too few to compare all media of a case, where there are millions.
 */
const likely = { cosine: 0.92, bits: 72 }
const possible = { cosine: 0.84, bits: 96 }
// A picture with so little in it (PDQ's own measure, 0…100) looks like every other such picture: black, a wall, a title.
const leastQuality = 50
// More stills of a shot and more shots back cost more than they find.
const stillsOfShot = 3
const shotsBack = 400

/** A shot whose surroundings are those of an earlier one; both 0-based. */
export interface SamePlace {
  readonly shot: number
  readonly earlier: number
  readonly certainty: Certainty
  readonly support: readonly ObservationId[]
}

interface Seen {
  readonly id: ObservationId
  readonly space: string
  readonly vector: Float32Array
  readonly hash: string
  readonly hashId: ObservationId
}

/** The shots of a film that return to a place, at most one earlier shot for each: the one that looks most like it. */
export function samePlaces({ shots }: Ledger, observations: readonly Observation[]): SamePlace[] {
  const seen = seenByShot(shots, observations)
  return shots.flatMap((shot, index) => {
    const own = seen[index] ?? []
    if (own.length === 0) return []
    // What was not cut apart is the same place by nature: a slow change, a light that goes on.
    const last = shot.transition === 'cut' ? index - 1 : index - 2
    const found = best(
      Array.from({ length: Math.max(0, last + 1) }, (_, earlier) => earlier)
        .slice(-shotsBack)
        .flatMap((earlier) => own.flatMap((one) => (seen[earlier] ?? []).flatMap((other) => likenessOf(one, other, earlier)))),
    )
    return found === null ? [] : [{ shot: index, earlier: found.earlier, certainty: found.certainty, support: found.support }]
  })
}

interface Likeness extends Omit<SamePlace, 'shot'> {
  readonly cosine: number
}

function likenessOf(one: Seen, other: Seen, earlier: number): Likeness[] {
  if (one.space !== other.space) return []
  const near = cosine(one.vector, other.vector)
  if (near < possible.cosine) return []
  const bits = hashDistance(one.hash, other.hash)
  if (bits > possible.bits) return []
  const certainty = near >= likely.cosine && bits <= likely.bits ? 'likely' : 'possible'
  return [{ earlier, certainty, support: [other.id, one.id, other.hashId, one.hashId], cosine: near }]
}

function best(found: readonly Likeness[]): Likeness | null {
  return found.reduce<Likeness | null>((most, here) => (most === null || here.cosine > most.cosine ? here : most), null)
}

function seenByShot(shots: readonly Shot[], observations: readonly Observation[]): Seen[][] {
  const hashes = new Map(
    observations.flatMap((one) => (one.kind === 'hash' && one.quality >= leastQuality ? [[timeOf(one), one] as const] : [])),
  )
  const looks = observations.flatMap((one) => {
    const [at, hash] = [timeOf(one), hashes.get(timeOf(one))]
    return one.kind !== 'similarity' || at === null || hash === undefined ? [] : [{ at, one, hash }]
  })
  return shots.map(({ from, to }) => {
    const inside = looks.filter(({ at }) => at >= seconds(from) && at < seconds(to))
    return evenly(inside, shots.length > shotsBack ? 1 : stillsOfShot).map(({ one: { id, space, vector }, hash }) => ({
      id,
      space,
      vector: textToVector(vector),
      hash: hash.value,
      hashId: hash.id,
    }))
  })
}

function timeOf({ where }: Observation): number | null {
  return where.on === 'media' || where.on === 'span' || where.at === null ? null : seconds(where.at)
}

function evenly<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items]
  return Array.from({ length: most }, (_, index) => items[Math.floor(((index + 0.5) * items.length) / most)]).filter(
    (item) => item !== undefined,
  )
}
