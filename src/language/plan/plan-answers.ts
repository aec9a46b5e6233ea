import type { Certainty } from '../../domain/description.ts'
import type { Observation } from '../../domain/observation.ts'
import type { ObjectCode, Setting } from '../../domain/wider-vocabulary.ts'
import { certaintyOf } from './certainty.ts'
import type { ClaimDraft, DraftOf } from './claim-draft.ts'
import { observed, type Scene } from './scene.ts'

/** What answers of a vision model are held against: the people and objects that the detectors claim of the same scene. */
export type Detected = readonly (DraftOf<'people'> | DraftOf<'object'>)[]

/** Things that speak for a place when a detector sees them too. */
const speaksFor: Readonly<Partial<Record<Setting, readonly ObjectCode[]>>> = {
  kitchen: ['refrigerator', 'oven', 'microwave', 'toaster', 'sink'],
  bathroom: ['toilet', 'toothbrush', 'sink', 'hair drier'],
  bedroom: ['bed'],
  'hotel-room': ['bed'],
  'living-room': ['couch', 'tv'],
  'dining-room': ['dining table'],
  office: ['keyboard', 'laptop', 'mouse'],
  restaurant: ['dining table', 'wine glass'],
  street: ['traffic light', 'stop sign', 'parking meter', 'bus', 'car', 'truck', 'fire hydrant'],
  'car-park': ['car', 'parking meter'],
  station: ['train', 'bus'],
  beach: ['surfboard'],
  water: ['boat'],
  snow: ['skis', 'snowboard'],
  park: ['bench'],
}

/**
 * The claims that rest on a vision model's answers. Its word alone is possible; what a detector bears out is likely; what speaks of people
 * where no detector saw any is not said, and stays findable as an observation.
 */
export function planAnswers({ observations, where }: Scene, detected: Detected): ClaimDraft[] {
  const people = detected.find((claim) => claim.kind === 'people')
  const seen = (kinds: readonly ClaimDraft[]) => (people === undefined ? [] : kinds)
  return [
    ...observed(observations, 'setting').flatMap((one) =>
      claim(one, { kind: 'setting', args: { setting: one.setting }, where }, bornOut(one.setting, detected)),
    ),
    ...makings(observed(observations, 'making'), where),
    ...things(observed(observations, 'thing')),
    ...seen(postures(observed(observations, 'posture'), people)),
    ...seen(
      people?.args.count === 1
        ? observed(observations, 'position').flatMap((one) => claim(one, { kind: 'position', args: { place: one.place } }))
        : [],
    ),
    ...seen(
      observed(observations, 'clothing').flatMap((one) => claim(one, { kind: 'clothing', args: { item: one.item, colour: one.colour } })),
    ),
    ...seen(
      observed(observations, 'age-range').flatMap((one) => claim(one, { kind: 'age-range', args: { years: one.years, count: one.count } })),
    ),
    ...observed(observations, 'mark').flatMap((one) => claim(one, { kind: 'mark', args: { mark: one.mark, text: one.text } })),
    ...observed(observations, 'event')
      .filter(({ event }) => people !== undefined || !event.startsWith('person-'))
      .flatMap((one) => claim(one, { kind: 'event', args: { event: one.event } })),
  ]
}

/** What metadata and a model both call a picture is said once, with both as support and the word of the surer. */
function makings(seen: readonly Observation<'making'>[], where: ClaimDraft['where']): ClaimDraft[] {
  return [...Map.groupBy(seen, ({ making }) => making).values()].flatMap((group) => {
    const [surest] = group.toSorted((a, b) => b.confidence - a.confidence)
    const claims = surest === undefined ? [] : claim(surest, { kind: 'making', args: { making: surest.making }, where })
    return claims.map((one) => ({ ...one, support: group.map(({ id }) => id) }))
  })
}

/** Counts of a model without boxes are no counts: what is said is that there is one, or at least so many. */
function things(seen: readonly Observation<'thing'>[]): ClaimDraft[] {
  return seen.flatMap((one) => {
    const args = { object: one.code, count: one.count, ...(one.count > 1 ? ({ atLeast: true } as const) : {}) }
    return claim(one, { kind: 'object', args })
  })
}

/** No more people can stand and sit than there are. */
function postures(seen: readonly Observation<'posture'>[], people: DraftOf<'people'> | undefined): ClaimDraft[] {
  const total = seen.reduce((sum, { count }) => sum + count, 0)
  const most = people === undefined ? 0 : people.args.atLeast === true ? Number.POSITIVE_INFINITY : people.args.count
  return total > most ? [] : seen.flatMap((one) => claim(one, { kind: 'posture', args: { posture: one.posture, count: one.count } }))
}

type Said = {
  readonly [K in ClaimDraft['kind']]: Pick<DraftOf<K>, 'kind' | 'args'> & { readonly where?: ClaimDraft['where'] }
}[ClaimDraft['kind']]

function claim(one: Observation, said: Said, agreed = false): ClaimDraft[] {
  const certainty: Certainty | null = certaintyOf(one.kind, one.confidence, agreed)
  return certainty === null ? [] : [{ where: one.where, ...said, certainty, support: [one.id] }]
}

function bornOut(setting: Setting, detected: Detected): boolean {
  const things = speaksFor[setting] ?? []
  return detected.some((found) => found.kind === 'object' && found.certainty !== 'possible' && things.includes(found.args.object))
}
