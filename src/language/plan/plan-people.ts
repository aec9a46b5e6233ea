import type { Certainty } from '../../domain/description.ts'
import type { Observation } from '../../domain/observation.ts'
import { certaintyOf } from './certainty.ts'
import type { DraftOf } from './claim-draft.ts'
import { stretchesOf } from './presence.ts'
import { observed, type Scene, stillKey } from './scene.ts'
import { mostCertain, overStills } from './shift-certainty.ts'
import { countsPerStill, isLowerBound } from './sighting.ts'
import { steadyCount } from './steady-count.ts'

/** A count of people on one still with the word it earns; agreed where both networks saw as many persons. */
interface Count {
  readonly people: Observation<'people'>
  readonly certainty: Certainty
  readonly agreed: boolean
}

/** How many people a scene shows at the same time; empty where none was counted. */
export function planPeople(scene: Scene): DraftOf<'people'>[] {
  const said = countsOf(scene)
  const count = steadyCount(
    said.map(({ people }) => people.count),
    scene.stills.length,
  )
  const counted = said.filter(({ people }) => people.count >= count)
  const best = mostCertain(counted.map(({ certainty }) => certainty))
  if (best === null) return []
  const ceiling = counted.some(({ agreed }) => agreed) ? 'stated' : 'likely'
  const certainty = overStills(best, { on: counted.length, of: scene.stills.length, ceiling })
  if (certainty === null) return []
  const recorded = [...said.map(({ people }) => people.count), ...countsPerStill(persons(scene))]
  const args = { count, ...(isLowerBound({ certainty, count }, recorded) ? ({ atLeast: true } as const) : {}) }
  const seenOn = new Set(said.map(({ people }) => stillKey(people.where)))
  const where = stretchesOf(scene, seenOn, 1)?.[0] ?? scene.where
  return [{ kind: 'people', args, certainty, where, support: counted.map(({ people }) => people.id) }]
}

function countsOf(scene: Scene): Count[] {
  return observed(scene.observations, 'people').flatMap((people) => {
    const agreed = agreedPeople(scene, stillKey(people.where)) >= people.count
    const certainty = certaintyOf('people', people.confidence, agreed)
    return people.count === 0 || certainty === null ? [] : [{ people, certainty, agreed }]
  })
}

function agreedPeople(scene: Scene, still: string): number {
  return persons(scene).filter((person) => person.agreed && stillKey(person.where) === still).length
}

function persons(scene: Scene): Observation<'object'>[] {
  return observed(scene.observations, 'object').filter((object) => object.code === 'person')
}
