import { markWords } from '../lib/mark-words.ts'

/** Text with the searched words marked. */
export function Marked({ text, words }: { readonly text: string; readonly words: string | undefined }) {
  let at = 0
  return markWords(text, words ?? '').map((part) => {
    const key = at
    at += part.text.length
    return part.found ? <mark key={key}>{part.text}</mark> : part.text
  })
}
