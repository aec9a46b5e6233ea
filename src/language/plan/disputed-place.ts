import { overlap } from '../../domain/box-overlap.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Box } from '../../domain/timeline.ts'
import type { CocoCode } from '../../domain/vocabulary.ts'
import { type Scene, stillKey } from './scene.ts'

/** Two boxes that share this much of their joint area, on stills that follow one another, show the same thing. */
const sameThing = 0.6

/**
 * The things whose place in the picture is called something else on the still before or after, where the networks changed
 * their mind about one and the same thing. A photo has no such still.
 */
export function disputedCodes(objects: readonly Observation<'object'>[], scene: Scene): ReadonlySet<CocoCode> {
  const order = new Map(scene.stills.map((key, index) => [key, index]))
  const placed = objects.flatMap((object) => placeOf(object, order)).toSorted((a, b) => a.still - b.still)
  const disputed = new Set<CocoCode>()
  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      if (other.still > one.still + 1) break
      if (other.still === one.still || other.code === one.code || overlap(one.box, other.box) < sameThing) continue
      disputed.add(one.code).add(other.code)
    }
  }
  return disputed
}

interface Placed {
  readonly code: CocoCode
  readonly box: Box
  readonly still: number
}

function placeOf({ code, where }: Observation<'object'>, order: ReadonlyMap<string, number>): Placed[] {
  const still = order.get(stillKey(where))
  return where.on === 'region' && still !== undefined ? [{ code, box: where.box, still }] : []
}
