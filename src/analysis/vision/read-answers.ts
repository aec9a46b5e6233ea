import { jsonIn } from '../reply-json.ts'
import type { Field, Question, QuestionSheet } from './question.ts'

/** One item of a list: a code or a number by the name of its field. */
export type AnswerItem = Readonly<Record<string, string | number>>

/** The answers of a sheet by question. */
export type Answers = Readonly<Record<string, string | number | readonly AnswerItem[]>>

/** Reads a reply and holds it against its sheet; null where it is no JSON or answers anything but what was asked. */
export function readAnswers(sheet: QuestionSheet, reply: string): Answers | null {
  const said = jsonIn(reply)
  if (!isRecord(said) || Object.keys(said).length !== sheet.questions.length) return null
  return sheet.questions.every((question) => isAnswer(question, said[question.id])) ? (said as Answers) : null
}

function isAnswer(question: Question, said: unknown): boolean {
  if (question.answer === 'one') return fits(question.field, said)
  if (question.answer === 'text') return typeof said === 'string' && said.length <= question.letters
  return Array.isArray(said) && said.length <= question.most && said.every((item) => isItem(question.fields, item))
}

function isItem(fields: Readonly<Record<string, Field>>, item: unknown): boolean {
  const names = Object.keys(fields)
  if (!isRecord(item) || Object.keys(item).length !== names.length) return false
  return Object.entries(fields).every(([name, field]) => fits(field, item[name]))
}

function fits(field: Field, said: unknown): boolean {
  if ('options' in field) return typeof said === 'string' && field.options.includes(said)
  return typeof said === 'number' && Number.isInteger(said) && said >= field.from && said <= field.to
}

function isRecord(said: unknown): said is Record<string, unknown> {
  return typeof said === 'object' && said !== null && !Array.isArray(said)
}
