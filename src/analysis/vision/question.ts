/** A part of an answer: one of a closed list, which includes `cannot-tell` where it may be open, or a whole number. */
export type Field = { readonly options: readonly string[] } | { readonly from: number; readonly to: number }

/**
 * One closed question of a sheet: a single field, a list of at most so many items, or a short free text, which is kept apart
 * and never told as fact. `ask` is in English, the language in which vision models are trained best.
 */
export type Question = { readonly id: string; readonly ask: string } & (
  | { readonly answer: 'one'; readonly field: Field }
  | { readonly answer: 'list'; readonly most: number; readonly fields: Readonly<Record<string, Field>> }
  | { readonly answer: 'text'; readonly letters: number }
)

/** Questions that are put together, in one reply. */
export interface QuestionSheet {
  readonly name: 'scene' | 'marks'
  readonly questions: readonly Question[]
}

/** What is asked where nothing else is said: the answer that leaves a question open. */
export const cannotTell = 'cannot-tell'

/** The JSON Schema (2020-12) of a reply: an object with every question by its id and nothing else. */
export function replySchema({ questions }: QuestionSheet): Record<string, unknown> {
  return objectSchema(Object.fromEntries(questions.map((question) => [question.id, answerSchema(question)])))
}

function answerSchema(question: Question): Record<string, unknown> {
  if (question.answer === 'one') return fieldSchema(question.field)
  if (question.answer === 'text') return { type: 'string', maxLength: question.letters }
  const fields = Object.entries(question.fields).map(([name, field]) => [name, fieldSchema(field)])
  return { type: 'array', maxItems: question.most, items: objectSchema(Object.fromEntries(fields)) }
}

function fieldSchema(field: Field): Record<string, unknown> {
  return 'options' in field ? { type: 'string', enum: field.options } : { type: 'integer', minimum: field.from, maximum: field.to }
}

function objectSchema(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}
