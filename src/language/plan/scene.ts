import type { Observation, ObservationKind } from '../../domain/observation.ts'
import type { Locator, Shot } from '../../domain/timeline.ts'
import { seconds } from '../../domain/timeline.ts'

/** What is told together: a photo, or one shot of a film with the stills that were looked at. */
export interface Scene {
  readonly where: Locator
  readonly observations: readonly Observation[]
  /** Keys of the stills that any analyzer looked at, in order of time; a photo has one. */
  readonly stills: readonly string[]
}

/** A photo as a scene: every observation belongs to its only still. */
export function photoScene(observations: readonly Observation[]): Scene {
  return { where: { on: 'media' }, observations, stills: [photoStill] }
}

/** One shot as a scene: what was observed on stills within its time. */
export function shotScene(shot: Shot, observations: readonly Observation[], isLast: boolean): Scene {
  const inside = observations.filter((observation) => liesIn(shot, observation.where, isLast))
  const stills = [...new Set(inside.map((observation) => stillKey(observation.where)))].filter((key) => key !== photoStill)
  return { where: { on: 'span', from: shot.from, to: shot.to }, observations: inside, stills }
}

/** The observations of one kind. */
export function observed<K extends ObservationKind>(observations: readonly Observation[], kind: K): Observation<K>[] {
  return observations.filter((observation): observation is Observation<K> => observation.kind === kind)
}

const photoStill = 'photo'

/** Names the still that an observation was made on. */
export function stillKey(where: Locator): string {
  if (where.on === 'media' || where.on === 'span' || where.at === null) return photoStill
  return `${where.at.pts}×${where.at.timeBase.join('/')}`
}

function liesIn(shot: Shot, where: Locator, isLast: boolean): boolean {
  if (where.on === 'media' || where.on === 'span' || where.at === null) return false
  const at = seconds(where.at)
  return at >= seconds(shot.from) && (isLast || at < seconds(shot.to))
}
