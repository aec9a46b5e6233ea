import { colours, type ObservationDraft } from '../../domain/observation.ts'
import type { Locator } from '../../domain/timeline.ts'
import {
  ageBands,
  clothingCodes,
  events,
  makings,
  markCodes,
  picturePlaces,
  postures,
  settings,
  thingCodes,
} from '../../domain/wider-vocabulary.ts'
import { cannotTell } from './question.ts'
import type { AnswerItem, Answers } from './read-answers.ts'

/** The kinds that answers become. */
export type SeenKind = 'thing' | 'setting' | 'clothing' | 'posture' | 'position' | 'age-range' | 'mark' | 'making' | 'event' | 'answer'

type Draft = ObservationDraft<SeenKind>

/** Models of this kind give no score; one half says no more than that the answer was given. */
const unscored = 0.5

/** What one sheet of answers says, as observations at its place; questions that were left open are observations too. */
export function answersToDrafts(answers: Answers, where: Locator): Draft[] {
  const placed = { where, confidence: unscored }
  return [
    ...singles(answers).map((body) => ({ ...body, ...placed })),
    ...lists(answers).map((body) => ({ ...body, ...placed })),
    ...leftOpen(answers).map((body) => ({ ...body, ...placed })),
  ]
}

type Body<K extends SeenKind> = K extends SeenKind ? Omit<ObservationDraft<K>, 'where' | 'confidence'> : never

function singles(answers: Answers): Body<'setting' | 'making' | 'position'>[] {
  const setting = member(settings, answers.setting)
  const making = member(makings, answers.making)
  const place = member(picturePlaces, answers.position)
  return [
    ...(setting === null ? [] : [{ kind: 'setting', setting } as const]),
    ...(making === null ? [] : [{ kind: 'making', making } as const]),
    ...(place === null ? [] : [{ kind: 'position', place } as const]),
  ]
}

function lists(answers: Answers): Body<'thing' | 'clothing' | 'posture' | 'age-range' | 'mark' | 'event'>[] {
  return [
    ...items(answers, 'things', 'code').flatMap((item) =>
      each(member(thingCodes, item.code), (code) => ({ kind: 'thing', code, count: countOf(item) }) as const),
    ),
    ...items(answers, 'postures', 'posture').flatMap((item) =>
      each(member(postures, item.posture), (posture) => ({ kind: 'posture', posture, count: countOf(item) }) as const),
    ),
    ...items(answers, 'clothing', 'item', 'colour').flatMap(({ item, colour }) =>
      each(
        member(clothingCodes, item),
        (code) => ({ kind: 'clothing', item: code, colour: member(colours, colour) ?? cannotTell }) as const,
      ),
    ),
    ...items(answers, 'ages', 'years').flatMap((item) =>
      each(member(ageBands, item.years), (years) => ({ kind: 'age-range', years, count: countOf(item) }) as const),
    ),
    ...items(answers, 'marks', 'mark').flatMap((item) =>
      each(member(markCodes, item.mark), (mark) => ({ kind: 'mark', mark, text: null }) as const),
    ),
    ...items(answers, 'events', 'event').flatMap((item) =>
      each(member(events, item.event), (event) => ({ kind: 'event', event }) as const),
    ),
  ]
}

function leftOpen(answers: Answers): Body<'answer'>[] {
  return Object.entries(answers).flatMap(([question, said]): Body<'answer'>[] => {
    if (said === cannotTell) return [{ kind: 'answer', question, answer: 'cannot-tell', detail: null }]
    const remark = question === 'detail' && typeof said === 'string' ? said.trim() : ''
    return remark === '' ? [] : [{ kind: 'answer', question, answer: 'detail', detail: remark }]
  })
}

/** The items of a list, each combination of the named fields once. */
function items(answers: Answers, question: string, ...fields: readonly string[]): AnswerItem[] {
  const said = answers[question]
  if (!Array.isArray(said)) return []
  const byFields = new Map<string, AnswerItem>()
  for (const item of said as readonly AnswerItem[]) {
    const key = fields.map((field) => item[field]).join('\n')
    if (!byFields.has(key)) byFields.set(key, item)
  }
  return [...byFields.values()]
}

function countOf({ count }: AnswerItem): number {
  return typeof count === 'number' ? count : 1
}

function each<T, R>(value: T | null, make: (value: T) => R): R[] {
  return value === null ? [] : [make(value)]
}

function member<T extends string>(codes: readonly T[], said: unknown): T | null {
  return codes.find((code) => code === said) ?? null
}
