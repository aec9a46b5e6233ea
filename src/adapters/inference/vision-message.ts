import { type QuestionSheet, replySchema } from '../../analysis/vision/question.ts'
import { visionInstruction } from './sheet-words.ts'

/** The body of a chat completion (OpenAI's form, no vendor fields) that puts a sheet to pictures, given as base64 of JPEG. */
export function visionMessage(model: string, pictures: readonly string[], sheet: QuestionSheet): Record<string, unknown> {
  const schema = replySchema(sheet)
  const questions = sheet.questions.map(({ id, ask }) => `${id}: ${ask}`).join('\n')
  return {
    model,
    temperature: 0,
    max_tokens: 1024,
    messages: [
      { role: 'system', content: visionInstruction },
      {
        role: 'user',
        content: [
          ...pictures.map((picture) => ({ type: 'image_url', image_url: { url: `data:image/jpeg;base64,${picture}` } })),
          { type: 'text', text: `${questions}\n\nJSON Schema of the reply:\n${JSON.stringify(schema)}` },
        ],
      },
    ],
    response_format: { type: 'json_schema', json_schema: { name: 'answers', strict: true, schema } },
  }
}
