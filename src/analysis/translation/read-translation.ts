import { jsonIn } from '../reply-json.ts'
import { isLooping } from '../speech/repeated-phrase.ts'
import { plainText } from './plain-text.ts'

/** The longest that a translation may be, in UTF-16 units: Chinese signs take several Latin letters each. */
export function longestTranslation(original: string): number {
  return 3 * original.length + 100
}

/** The JSON Schema (2020-12) of a reply: an object with the translation and nothing else. */
export function translationSchema(original: string): Record<string, unknown> {
  return {
    type: 'object',
    properties: { translation: { type: 'string', maxLength: longestTranslation(original) } },
    required: ['translation'],
    additionalProperties: false,
  }
}

/** The translation in a reply, as plain text on one line; null where there is none, or one that no translation of the original can be. */
export function readTranslation(reply: string, original: string): string | null {
  const said = jsonIn(reply)
  if (typeof said !== 'object' || said === null || Object.keys(said).join() !== 'translation') return null
  const { translation } = said as { readonly translation: unknown }
  if (typeof translation !== 'string' || translation.length > longestTranslation(original)) return null
  const text = plainText(translation)
  if (!/[\p{L}\p{N}]/u.test(text) || (isLooping(text) && !isLooping(original))) return null
  return text
}
