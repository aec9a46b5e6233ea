import { MessageFormat } from 'messageformat'

/** What a message takes by name. */
export type WordArgs = Readonly<Record<string, string | number>>

/** Words one message with its values; a hole in it is a fault and throws. */
export type FormatWords = (key: string, args?: WordArgs) => string

/** Makes the formatter of one language over its catalogue. Compiled messages are kept as long as the formatter. */
export function wordFormatter(language: string, messages: Readonly<Record<string, string>>): FormatWords {
  const compiled = new Map<string, MessageFormat>()
  return (key, args = {}) => {
    const message = compiled.get(key) ?? new MessageFormat(language, sourceOf(messages, key), { bidiIsolation: 'none' })
    compiled.set(key, message)
    return message.format({ ...args }, (error) => {
      throw new Error(`the words of ${key} in ${language} cannot be formatted`, { cause: error })
    })
  }
}

function sourceOf(messages: Readonly<Record<string, string>>, key: string): string {
  const source = messages[key]
  if (source === undefined) throw new Error(`there are no words for ${key}`)
  return source
}
