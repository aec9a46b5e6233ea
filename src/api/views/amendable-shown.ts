import type { AmendableField as FieldShown } from '../../contract/review-parts.ts'
import type { Claim } from '../../domain/description.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { type AmendableField, type AmendmentList, amendableFields, amendmentLists } from '../../domain/review/amendable.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { listWord, type WordTable } from '../../language/realize/list-word.ts'

/** The fields of a claim that may be amended, with the values that they have. */
export function amendableShown(claim: Claim, locale: LocaleTag): FieldShown[] {
  const values = new Map<string, unknown>(Object.entries(claim.args))
  return amendableFields[claim.kind].map((field) => shownField(field, values.get(field.name), locale))
}

function shownField(field: AmendableField, value: unknown, locale: LocaleTag): FieldShown {
  const label = formatMessage(locale, `asking.field-${field.name}`)
  const { name } = field
  switch (field.as) {
    case 'choice':
      return { as: 'choice', name, label, list: field.list, value: String(value) }
    case 'choices':
      return { as: 'choices', name, label, list: field.list, most: field.most, value: Array.isArray(value) ? value.map(String) : [] }
    case 'number':
      return { as: 'number', name, label, least: field.least, most: field.most, value: Number(value) }
    case 'verbatim':
      return { as: 'verbatim', name, label, longest: field.longest, value: typeof value === 'string' ? value : '' }
  }
}

/** The words of the lists that these fields choose from, by list, in the order of the language. */
export function listsOf(fields: readonly FieldShown[], locale: LocaleTag): Record<string, { value: string; word: string }[]> {
  const names = new Set<string>(fields.flatMap((field) => ('list' in field ? [field.list] : [])))
  const { compare } = new Intl.Collator(formatTag(locale))
  return Object.fromEntries(
    Object.entries(amendmentLists)
      .filter(([list]) => names.has(list))
      .map(([list, values]) => {
        const words = values.map((value) => ({ value, word: wordOf(list, value, locale) }))
        return [list, isRanked(list) ? words : words.toSorted((a, b) => compare(a.word, b.word))]
      }),
  )
}

/** What has an order of its own keeps it. */
function isRanked(list: string): boolean {
  return list === 'ages' || list === 'lights' || list === 'places'
}

const tables: Readonly<Partial<Record<AmendmentList, WordTable>>> = {
  objects: 'nouns',
  clothing: 'nouns',
  marks: 'nouns',
  colours: 'colours',
  'clothing-colours': 'colours',
  palettes: 'palettes',
  lights: 'lights',
  defects: 'defects',
  settings: 'settings',
  postures: 'postures',
  places: 'places',
  makings: 'makings',
  events: 'events',
}

function wordOf(list: string, value: string, locale: LocaleTag): string {
  const table = new Map<string, WordTable>(Object.entries(tables)).get(list)
  const word = table === undefined ? null : listWord(locale, table, value)
  if (word !== null) return word
  if (value === 'cannot-tell') return formatMessage(locale, 'asking.no-colour')
  if (value === 'fixed' || value === 'handheld' || value === 'moving') return formatMessage(locale, `asking.motion-${value}`)
  return value.replace('-', '–')
}
