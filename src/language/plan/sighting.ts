import type { Certainty } from '../../domain/description.ts'
import type { Observation } from '../../domain/observation.ts'
import { certaintyOf } from './certainty.ts'
import type { Scene } from './scene.ts'
import { stillKey } from './scene.ts'
import { atLeastAsCertain, mostCertain, overStills } from './shift-certainty.ts'
import { steadyCount } from './steady-count.ts'

/** One detection with the word that its confidence earns. */
interface Detection<O extends Observation> {
  readonly observation: O
  readonly certainty: Certainty
  readonly agreed: boolean
}

/** What the detections of one kind of thing amount to in a scene. */
export interface Sighting<O extends Observation = Observation> {
  readonly certainty: Certainty
  readonly count: number
  /** Whether `count` is a lower bound. */
  readonly atLeast: boolean
  /** The observations that are counted. */
  readonly counted: readonly O[]
  /** The stills on which it was seen at all. */
  readonly seenOn: ReadonlySet<string>
}

/**
 * Adds up what was recorded of one thing over the stills of a scene. The count takes only detections as certain as the best one,
 * so that a plain statement never rests on a doubtful detection.
 */
export function sightingOf<O extends Observation<'object'> | Observation<'face'>>(
  recorded: readonly O[],
  scene: Scene,
): Sighting<O> | null {
  const detections = recorded.flatMap((observation) => detectionOf(observation))
  const best = mostCertain(detections.map((detection) => detection.certainty))
  if (best === null) return null
  const counted = detections.filter((detection) => atLeastAsCertain(detection.certainty, best))
  const agreed = counted.some((detection) => detection.agreed)
  const seenOn = countsPerStill(observationsOf(detections)).length
  // What one network alone sees is wrong on the next still too, as a rule.
  const certainty = overStills(best, { on: seenOn, of: scene.stills.length, ceiling: agreed ? 'stated' : best })
  if (certainty === null) return null
  const count = steadyCount(countsPerStill(observationsOf(counted)), scene.stills.length)
  const seen = new Set(observationsOf(detections).map(({ where }) => stillKey(where)))
  const atLeast = isLowerBound({ certainty, count }, countsPerStill(recorded))
  return { certainty, count, atLeast, counted: observationsOf(counted), seenOn: seen }
}

/**
 * Whether there may be more than were counted, since the networks miss what is small or hidden. A plain count is exact only where
 * no still has more recorded, however weak; a probable one never is. What is only possible promises no number.
 */
export function isLowerBound({ certainty, count }: Pick<Sighting, 'certainty' | 'count'>, recorded: readonly number[]): boolean {
  if (certainty === 'possible') return false
  return certainty === 'likely' || recorded.some((boxes) => boxes > count)
}

function detectionOf<O extends Observation<'object'> | Observation<'face'>>(observation: O): Detection<O>[] {
  const agreed = observation.kind === 'object' && observation.agreed
  const certainty = certaintyOf(observation.kind, observation.confidence, agreed)
  return certainty === null ? [] : [{ observation, certainty, agreed }]
}

function observationsOf<O extends Observation>(detections: readonly Detection<O>[]): O[] {
  return detections.map(({ observation }) => observation)
}

/** How many of the observations lie on each still that has any. */
export function countsPerStill(observations: readonly Observation[]): number[] {
  const counts = new Map<string, number>()
  for (const { where } of observations) counts.set(stillKey(where), (counts.get(stillKey(where)) ?? 0) + 1)
  return [...counts.values()]
}
