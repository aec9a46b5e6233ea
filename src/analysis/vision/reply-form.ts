import type { Field, Question, QuestionSheet } from './question.ts'

/** What may be written: given letters, one of several forms, forms in a row, or plain letters up to a number (UTF-16 units). */
type Form =
  | { readonly letters: string }
  | { readonly oneOf: readonly Form[] }
  | { readonly row: readonly Form[] }
  | { readonly upTo: number }

/** What is still to be written, the next form first; null when all is written. */
type Ahead = { readonly next: Form; readonly after: Ahead } | null

/** Where a writer of a reply can be: every way in which the letters so far fit the form. Empty where they do not fit. */
export type Position = readonly Ahead[]

/** Before the first letter of a reply to a sheet: JSON without spaces, the questions in their order. */
export function startOfReply({ questions }: QuestionSheet): Position {
  return [{ next: record(questions.map((question) => [question.id, answerForm(question)])), after: null }]
}

/** After so many more letters. */
export function writeOn(position: Position, text: string): Position {
  let now = position
  for (let at = 0; at < text.length && now.length > 0; at += 1) now = now.flatMap((ahead) => step(ahead, text.charAt(at)))
  return now
}

/** Whether a whole reply is written. */
export function isWhole(position: Position): boolean {
  return position.includes(null)
}

/** The letters that can come next, but for those of free text. */
export function nextLetters(position: Position): ReadonlySet<string> {
  return new Set(position.flatMap(lettersOf))
}

/** How many letters of free text can come next. */
export function freeLetters(position: Position): number {
  return Math.max(0, ...position.map((ahead) => (ahead !== null && 'upTo' in ahead.next ? ahead.next.upTo : 0)))
}

/** Whether a text can stand in a JSON string as it is. */
export function isFreeText(text: string): boolean {
  return /^[^\p{Cc}"\\\ufffd]+$/u.test(text)
}

function step(ahead: Ahead, letter: string): Ahead[] {
  if (ahead === null) return []
  const { next, after } = ahead
  if ('letters' in next) return next.letters[0] === letter ? [lettersThen(next.letters.slice(1), after)] : []
  if ('oneOf' in next) return next.oneOf.flatMap((form) => step({ next: form, after }, letter))
  if ('row' in next) return step(rowThen(next.row, after), letter)
  const ended = step(after, letter)
  return next.upTo > 0 && isFreeText(letter) ? [{ next: { upTo: next.upTo - 1 }, after }, ...ended] : ended
}

function lettersOf(ahead: Ahead): string[] {
  if (ahead === null) return []
  const { next, after } = ahead
  if ('letters' in next) return [next.letters.charAt(0)]
  if ('oneOf' in next) return next.oneOf.flatMap((form) => lettersOf({ next: form, after }))
  return 'row' in next ? lettersOf(rowThen(next.row, after)) : lettersOf(after)
}

function lettersThen(letters: string, after: Ahead): Ahead {
  return letters === '' ? after : { next: { letters }, after }
}

function rowThen(row: readonly Form[], after: Ahead): Ahead {
  return row.reduceRight<Ahead>((rest, form) => ({ next: form, after: rest }), after)
}

function answerForm(question: Question): Form {
  if (question.answer === 'one') return fieldForm(question.field)
  if (question.answer === 'text') return { row: [{ letters: '"' }, { upTo: question.letters }, { letters: '"' }] }
  const item = record(Object.entries(question.fields).map(([name, field]) => [name, fieldForm(field)]))
  const first: Form = { row: [item, moreItems(item, question.most - 1)] }
  return { row: [{ letters: '[' }, { oneOf: [{ letters: ']' }, first] }] }
}

function moreItems(item: Form, most: number): Form {
  if (most <= 0) return { letters: ']' }
  return { oneOf: [{ letters: ']' }, { row: [{ letters: ',' }, item, moreItems(item, most - 1)] }] }
}

function fieldForm(field: Field): Form {
  const values = 'options' in field ? field.options : Array.from({ length: field.to - field.from + 1 }, (_, index) => field.from + index)
  return { oneOf: values.map((value) => ({ letters: JSON.stringify(value) })) }
}

function record(parts: readonly (readonly [name: string, form: Form])[]): Form {
  const fields = parts.flatMap(([name, form], index): Form[] => [{ letters: `${index === 0 ? '' : ','}${JSON.stringify(name)}:` }, form])
  return { row: [{ letters: '{' }, ...fields, { letters: '}' }] }
}
