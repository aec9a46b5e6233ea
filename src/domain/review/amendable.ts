import type { Claim, ClaimKind } from '../description.ts'
import { colours, defects, lights } from '../observation.ts'
import { Problem } from '../problem.ts'
import {
  ageBands,
  cameraMotions,
  clothingCodes,
  events,
  makings,
  markCodes,
  objectCodes,
  picturePlaces,
  postures,
  settings,
} from '../wider-vocabulary.ts'
import type { Amendment } from './decision.ts'

/** The closed lists that amendments choose from. */
export const amendmentLists = {
  objects: objectCodes,
  clothing: clothingCodes,
  colours,
  'clothing-colours': [...colours, 'cannot-tell'],
  palettes: ['colour', 'greyscale'],
  lights,
  defects,
  settings,
  postures,
  places: picturePlaces,
  ages: ageBands,
  marks: markCodes,
  motions: cameraMotions,
  makings,
  events,
} as const satisfies Record<string, readonly string[]>

export type AmendmentList = keyof typeof amendmentLists

/** The arguments of claims that can be amended. */
export type FieldName =
  | 'object'
  | 'count'
  | 'text'
  | 'light'
  | 'palette'
  | 'dominant'
  | 'defect'
  | 'least'
  | 'most'
  | 'setting'
  | 'item'
  | 'colour'
  | 'posture'
  | 'place'
  | 'years'
  | 'mark'
  | 'motion'
  | 'making'
  | 'event'
  | 'settings'

/** A field of the arguments of a claim that a person may change, and within what. */
export type AmendableField =
  | { readonly as: 'choice'; readonly name: FieldName; readonly list: AmendmentList }
  | { readonly as: 'choices'; readonly name: FieldName; readonly list: AmendmentList; readonly most: number }
  | { readonly as: 'number'; readonly name: FieldName; readonly least: number; readonly most: number }
  /** `mayBeEmpty`: that nothing is written there may be said as well. */
  | { readonly as: 'verbatim'; readonly name: FieldName; readonly longest: number; readonly mayBeEmpty: boolean }

const choice = (name: FieldName, list: AmendmentList): AmendableField => ({ as: 'choice', name, list })
const count = (name: FieldName = 'count'): AmendableField => ({ as: 'number', name, least: 1, most: 1000 })
const verbatim = (longest: number, mayBeEmpty = false): AmendableField => ({ as: 'verbatim', name: 'text', longest, mayBeEmpty })

/** What may be amended of each kind of claim. What is computed or recorded stands or falls as a whole. */
export const amendableFields: Readonly<Record<ClaimKind, readonly AmendableField[]>> = {
  object: [choice('object', 'objects'), count()],
  people: [count()],
  faces: [count()],
  'face-group': [],
  text: [verbatim(20_000)],
  speech: [verbatim(20_000)],
  sound: [],
  light: [choice('light', 'lights')],
  colour: [choice('palette', 'palettes'), { as: 'choices', name: 'dominant', list: 'colours', most: 4 }],
  quality: [choice('defect', 'defects')],
  'taken-at': [],
  device: [],
  software: [],
  place: [],
  'name-mismatch': [],
  'same-picture': [],
  'same-film': [],
  shot: [],
  film: [],
  picture: [],
  recording: [],
  'film-people': [count('most')],
  'film-object': [choice('object', 'objects'), count('least'), count('most')],
  'film-text': [],
  'speech-total': [],
  'nothing-recognised': [],
  setting: [choice('setting', 'settings')],
  clothing: [choice('item', 'clothing'), choice('colour', 'clothing-colours')],
  posture: [choice('posture', 'postures'), count()],
  position: [choice('place', 'places')],
  'age-range': [choice('years', 'ages'), count()],
  mark: [choice('mark', 'marks'), verbatim(2000, true)],
  camera: [choice('motion', 'motions')],
  making: [choice('making', 'makings')],
  event: [choice('event', 'events')],
  'same-place': [],
  'place-group': [],
  continues: [],
  translation: [],
  'film-setting': [{ as: 'choices', name: 'settings', list: 'settings', most: 10 }],
  damaged: [],
  'first-look': [],
}

/** New values of fields, by name. */
export type Changes = Readonly<Record<string, string | number | readonly string[]>>

/** The claim as a person amended it. What is not within the vocabulary, or changes nothing, is the problem `amendment-invalid`. */
export function amend({ kind, args }: Pick<Claim, 'kind' | 'args'>, changes: Changes): Amendment {
  const fields = new Map<string, AmendableField>(amendableFields[kind].map((field) => [field.name, field]))
  const before = new Map<string, unknown>(Object.entries(args))
  const after = new Map(before)
  for (const [name, value] of Object.entries(changes)) {
    const field = fields.get(name)
    if (field === undefined || !allows(field, value)) throw new Problem('amendment-invalid', name)
    after.set(name, field.as === 'verbatim' && String(value).trim() === '' ? null : value)
  }
  if ([...after].every(([name, value]) => JSON.stringify(value) === JSON.stringify(before.get(name))))
    throw new Problem('amendment-invalid')
  if (Number(after.get('least')) > Number(after.get('most'))) throw new Problem('amendment-invalid', 'least')
  // A person who counted did not count a lower bound.
  if ('count' in changes || 'most' in changes) after.delete('atLeast')
  // Only fields of this kind were set, each to a value that its list or range allows.
  return { kind, args: Object.fromEntries(after) } as Amendment
}

function allows(field: AmendableField, value: Changes[string]): boolean {
  if (field.as === 'number') return typeof value === 'number' && Number.isInteger(value) && value >= field.least && value <= field.most
  // A text that is not there is rejected, not amended to nothing.
  if (field.as === 'verbatim')
    return typeof value === 'string' && value.length <= field.longest && (value.trim() !== '' || field.mayBeEmpty)
  const list: readonly string[] = amendmentLists[field.list]
  if (field.as === 'choice') return typeof value === 'string' && list.includes(value)
  if (!Array.isArray(value)) return false
  return value.length > 0 && value.length <= field.most && new Set(value).size === value.length && value.every((one) => list.includes(one))
}
