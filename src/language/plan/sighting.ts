import type { Certainty } from '../../domain/description.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Scene } from './scene.ts'
import { stillKey } from './scene.ts'
import { atLeastAsCertain, mostCertain, overStills } from './shift-certainty.ts'
import { steadyCount } from './steady-count.ts'

/** One detection with the word that its confidence earns. */
export interface Detection<O extends Observation = Observation> {
  readonly observation: O
  readonly certainty: Certainty
  readonly agreed: boolean
}

/** What the detections of one kind of thing amount to in a scene. */
export interface Sighting<O extends Observation = Observation> {
  readonly certainty: Certainty
  readonly count: number
  /** Whether there are probably more than `count`, which is then a lower bound. */
  readonly more: boolean
  readonly detections: readonly Detection<O>[]
}

/**
 * Adds up detections of one thing over the stills of a scene. The count takes only detections as certain as the best one, so
 * that a plain statement never rests on a doubtful detection; weaker ones make it a lower bound.
 */
export function sightingOf<O extends Observation>(detections: readonly Detection<O>[], scene: Scene): Sighting<O> | null {
  const best = mostCertain(detections.map((detection) => detection.certainty))
  if (best === null) return null
  const counted = detections.filter((detection) => atLeastAsCertain(detection.certainty, best))
  const perStill = countsPerStill(counted)
  const agreed = counted.some((detection) => detection.agreed)
  const seenOn = countsPerStill(detections).length
  // What one network alone sees is wrong on the next still too, as a rule.
  const certainty = overStills(best, { on: seenOn, of: scene.stills.length, ceiling: agreed ? 'stated' : best })
  if (certainty === null) return null
  const count = steadyCount(perStill, scene.stills.length)
  const probable = countsPerStill(detections.filter((detection) => atLeastAsCertain(detection.certainty, 'likely')))
  const more = best === 'stated' && steadyCount(probable, scene.stills.length) > count
  return { certainty, count, more, detections: counted }
}

function countsPerStill(detections: readonly Detection[]): number[] {
  const counts = new Map<string, number>()
  for (const { observation } of detections) counts.set(stillKey(observation.where), (counts.get(stillKey(observation.where)) ?? 0) + 1)
  return [...counts.values()]
}
