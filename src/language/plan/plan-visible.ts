import type { Observation } from '../../domain/observation.ts'
import { cocoCodes } from '../../domain/vocabulary.ts'
import { certaintyOf } from './certainty.ts'
import type { DraftOf } from './claim-draft.ts'
import { observed, type Scene, stillKey } from './scene.ts'
import { atLeastAsCertain, overStills } from './shift-certainty.ts'
import { type Detection, type Sighting, sightingOf } from './sighting.ts'
import { steadyCount } from './steady-count.ts'
import { surroundingPlace } from './surrounding-place.ts'

// A list of more is no longer read; the rest stays findable as observations.
const mostObjects = 8

/** Objects of a scene, the most certain first. People are told by their own claim. */
export function planObjects(scene: Scene): DraftOf<'object'>[] {
  const objects = observed(scene.observations, 'object')
  const sightings = cocoCodes
    .filter((code) => code !== 'person')
    .flatMap((code) => {
      const sighting = sightingOf(detections(objects.filter((object) => object.code === code)), scene)
      return sighting === null ? [] : [{ code, sighting }]
    })
  return sightings
    .sort((a, b) => bySureness(a.sighting, b.sighting))
    .slice(0, mostObjects)
    .map(({ code, sighting }) => ({
      kind: 'object',
      args: { object: code, count: sighting.count, ...(sighting.more ? { atLeast: true } : {}) },
      certainty: sighting.certainty,
      ...groundOf(scene, sighting),
    }))
}

/** How many people a scene shows at the same time; empty where none was counted. */
export function planPeople(scene: Scene): DraftOf<'people'>[] {
  const counts = observed(scene.observations, 'people').filter((people) => people.count > 0)
  const said = counts.flatMap((people) => {
    const agreed = agreedPeople(scene, stillKey(people.where)) >= people.count
    const certainty = certaintyOf('people', people.confidence, agreed)
    return certainty === null ? [] : [{ observation: people, certainty, agreed }]
  })
  const count = steadyCount(
    said.map(({ observation }) => observation.count),
    scene.stills.length,
  )
  const counted = said.filter(({ observation }) => observation.count >= count)
  const best = counted.toSorted(
    (a, b) => Number(atLeastAsCertain(b.certainty, a.certainty)) - Number(atLeastAsCertain(a.certainty, b.certainty)),
  )[0]
  if (best === undefined) return []
  const certainty = overStills(best.certainty, {
    on: counted.length,
    of: scene.stills.length,
    agreed: counted.some(({ agreed }) => agreed),
  })
  if (certainty === null) return []
  const support = counted.map(({ observation }) => observation.id)
  return [{ kind: 'people', args: { count }, certainty, where: scene.where, support }]
}

/** How many faces a scene shows at the same time. */
export function planFaces(scene: Scene): DraftOf<'faces'>[] {
  const sighting = sightingOf(detections(observed(scene.observations, 'face')), scene)
  if (sighting === null) return []
  return [{ kind: 'faces', args: { count: sighting.count }, certainty: sighting.certainty, ...groundOf(scene, sighting) }]
}

function detections<O extends Observation<'object'> | Observation<'face'>>(observations: readonly O[]): Detection<O>[] {
  return observations.flatMap((observation) => {
    const agreed = observation.kind === 'object' && observation.agreed
    const certainty = certaintyOf(observation.kind, observation.confidence, agreed)
    return certainty === null ? [] : [{ observation, certainty, agreed }]
  })
}

function agreedPeople(scene: Scene, still: string): number {
  const people = observed(scene.observations, 'object').filter((object) => object.code === 'person' && object.agreed)
  return people.filter((person) => stillKey(person.where) === still).length
}

function groundOf(scene: Scene, { detections: counted }: Sighting): Pick<DraftOf<'object'>, 'where' | 'support'> {
  const observations = counted.map(({ observation }) => observation)
  return { where: surroundingPlace(scene, observations), support: observations.map(({ id }) => id) }
}

function bySureness(a: Sighting, b: Sighting): number {
  if (a.certainty !== b.certainty) return atLeastAsCertain(a.certainty, b.certainty) ? -1 : 1
  return highest(b) - highest(a)
}

function highest({ detections: counted }: Sighting): number {
  return Math.max(...counted.map(({ observation }) => observation.confidence))
}
