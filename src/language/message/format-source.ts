import { MessageFormat } from 'messageformat'
import type { MessageFunction } from 'messageformat/functions'

/** What a message takes: verbatim text, or a number that the message itself formats. */
export type MessageValue = string | number

/** Functions that messages may call beside the default ones; made once per locale, since compiled messages are kept by it. */
export type MessageFunctions = Readonly<Record<string, MessageFunction<string>>>

/** How messages of one language are formatted; its compiled messages are kept by `functions`. */
export interface MessageForm {
  readonly locale: string
  readonly functions: MessageFunctions
}

// Compiling costs far more than formatting; a compiled message holds no state, so keeping it changes no result.
const compiled = new WeakMap<MessageFunctions, Map<string, MessageFormat<string>>>()

/**
 * Formats one MessageFormat 2 source. Whatever the message lacks (a variable, a form, a function) is fatal: a sentence with a
 * hole must never reach a reader.
 */
export function formatSource(form: MessageForm, source: string, args: Readonly<Record<string, unknown>>): string {
  const errors: unknown[] = []
  const text = compile(form, source).format({ ...args }, (error) => errors.push(error))
  if (errors.length > 0) throw new Error(`a message in ${form.locale} cannot be formatted: ${source}`, { cause: errors[0] })
  return text
}

function compile({ locale, functions }: MessageForm, source: string): MessageFormat<string> {
  const kept = compiled.get(functions) ?? new Map<string, MessageFormat<string>>()
  compiled.set(functions, kept)
  const key = `${locale}\n${source}`
  const message = kept.get(key) ?? new MessageFormat<string>(locale, source, { functions, bidiIsolation: 'none' })
  kept.set(key, message)
  return message
}
