import type { Observation } from '../../domain/observation.ts'
import { type CocoCode, cocoCodes } from '../../domain/vocabulary.ts'
import type { DraftOf } from './claim-draft.ts'
import { disputedCodes } from './disputed-place.ts'
import { sceneWithin, stretchesOf } from './presence.ts'
import { observed, type Scene, stillKey } from './scene.ts'
import { atLeastAsCertain, lessCertain } from './shift-certainty.ts'
import { type Sighting, sightingOf } from './sighting.ts'
import { surroundingPlace } from './surrounding-place.ts'

// A list of more is no longer read; the rest stays findable as observations. What is only possible is soon more noise than help.
const mostObjects = 8
const mostPossible = 4
// A thing that comes and goes more often is told from its first to its last appearance.
const mostStretches = 3

/** Objects of a scene, the most certain first. People are told by their own claim. */
export function planObjects(scene: Scene): DraftOf<'object'>[] {
  const objects = observed(scene.observations, 'object')
  const disputed = disputedCodes(
    objects.filter(({ agreed }) => agreed),
    scene,
  )
  const claims = cocoCodes
    .filter((code) => code !== 'person')
    .flatMap((code) =>
      objectClaim(
        scene,
        code,
        objects.filter((object) => object.code === code),
      ).map((told) => (disputed.has(code) ? doubted(told) : told)),
    )
    .sort((a, b) => bySureness(a.sighting, b.sighting))
    .map(({ claim }) => claim)
  const doubtful = claims.filter(({ certainty }) => certainty === 'possible').slice(0, mostPossible)
  return [...claims.filter(({ certainty }) => certainty !== 'possible'), ...doubtful].slice(0, mostObjects)
}

interface Told {
  readonly sighting: Sighting
  readonly claim: DraftOf<'object'>
}

/** A thing that the networks called by two names is possibly either, and promises no number. */
function doubted({ sighting, claim }: Told): Told {
  const { object, count } = claim.args
  return { sighting: { ...sighting, certainty: 'possible' }, claim: { ...claim, args: { object, count }, certainty: 'possible' } }
}

function objectClaim(scene: Scene, object: CocoCode, recorded: readonly Observation<'object'>[]): Told[] {
  const whole = sightingOf(recorded, scene)
  if (whole === null) return []
  const stretches = stretchesOf(scene, whole.seenOn, mostStretches)
  if (stretches === null) return [toldOf(scene, object, whole)]
  return stretches.flatMap((stretch) => {
    const part = sceneWithin(scene, stretch)
    const sighting = sightingOf(
      recorded.filter(({ where }) => part.stills.includes(stillKey(where))),
      part,
    )
    return sighting === null ? [] : [toldOf(part, object, { ...sighting, certainty: lessCertain(sighting.certainty, whole.certainty) })]
  })
}

function toldOf(scene: Scene, object: CocoCode, sighting: Sighting): Told {
  const args = { object, count: sighting.count, ...(sighting.atLeast ? ({ atLeast: true } as const) : {}) }
  return { sighting, claim: { kind: 'object', args, certainty: sighting.certainty, ...groundOf(scene, sighting) } }
}

/** How many faces a scene shows at the same time. */
export function planFaces(scene: Scene): DraftOf<'faces'>[] {
  const sighting = sightingOf(observed(scene.observations, 'face'), scene)
  if (sighting === null) return []
  return [{ kind: 'faces', args: { count: sighting.count }, certainty: sighting.certainty, ...groundOf(scene, sighting) }]
}

function groundOf(scene: Scene, { counted }: Sighting): Pick<DraftOf<'object'>, 'where' | 'support'> {
  return { where: surroundingPlace(scene, counted), support: counted.map(({ id }) => id) }
}

function bySureness(a: Sighting, b: Sighting): number {
  if (a.certainty !== b.certainty) return atLeastAsCertain(a.certainty, b.certainty) ? -1 : 1
  return highest(b) - highest(a)
}

function highest({ counted }: Sighting): number {
  return Math.max(...counted.map(({ confidence }) => confidence))
}
