import type { Script } from '../../domain/observation.ts'
import type { SentenceWriter } from '../message/sentence-writer.ts'

// The language of names and short signs is a guess, and often a wrong one; it is named only where there is enough to judge by.
const lettersToName = 20
const wordsToName = 4

// A script that all but one language leave alone tells the language even of a single word.
const writtenInOneLanguage: ReadonlySet<Script> = new Set(['greek', 'japanese', 'korean', 'thai'])

/** `in Arabic`, `in Cyrillic script`, or `none` where the text is in the reader's own language or its language is not sure. */
export function tongueOfText(
  writer: SentenceWriter,
  text: { readonly text: string; readonly language: string; readonly script: Script },
): string {
  const ownScript = text.script === writer.data.lexicon.script || text.script === 'none'
  if (ownScript) return isLong(text.text) ? tongueOfSpeech(writer, text.language) : 'none'
  if (isReadable(writer, text.script)) return 'none'
  const named = isLong(text.text) || writtenInOneLanguage.has(text.script) ? tongueOfSpeech(writer, text.language) : 'none'
  if (named !== 'none') return named
  return writer.phrase('in-script', { script: writer.data.lexicon.scripts[text.script] })
}

/** A reader of Japanese reads kanji, which may be Japanese or Chinese: signs do not tell which, so neither is named. */
function isReadable(writer: SentenceWriter, script: Script): boolean {
  return script === 'han' && writer.data.lexicon.script === 'japanese'
}

/** `in Arabic`, or `none` where the language is the reader's own or unknown. */
export function tongueOfSpeech(writer: SentenceWriter, language: string): string {
  const code = language.split('-')[0] ?? ''
  const name = languageName(writer.data.lexicon.intl, code)
  // The code lets a language that inflects names give its own form where the name alone does not tell it.
  return name === null ? 'none' : writer.phrase('in-language', { language: name, code })
}

function languageName(intl: string, code: string): string | null {
  if (!/^[a-z]{2,3}$/.test(code) || code === 'und' || code === intl.split('-')[0]) return null
  return new Intl.DisplayNames(intl, { type: 'language', fallback: 'none' }).of(code) ?? null
}

function isLong(text: string): boolean {
  return (text.match(/\p{Letter}/gu)?.length ?? 0) >= lettersToName && text.trim().split(/\s+/).length >= wordsToName
}
