import type { LocaleTag } from '../../domain/id.ts'
import type { Untranslated } from '../../domain/observation.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { problemWords } from '../../language/interface/problem-words.ts'
import type { MediumRecord } from '../ports/case-store.ts'

/** Quotes without a translation into the report's language, though the model was to give one: what that is, and why, one for each reason. */
export function untranslatedInShort(
  locale: LocaleTag,
  { observations }: Pick<MediumRecord, 'observations'>,
): { what: string; why: string }[] {
  const whys = observations.flatMap((one) => (one.kind === 'untranslated' && one.language === locale ? [one.why] : []))
  const words = [...new Set(whys)].flatMap((why) => reasonIn(locale, why) ?? [])
  const what = formatMessage(locale, 'report.kind-of-untranslated')
  return [...new Set(words)].sort().map((why) => ({ what, why }))
}

/** That a text is short or in no known language shows by the text itself. */
function reasonIn(locale: LocaleTag, why: Untranslated): string | null {
  if (why === 'too-short' || why === 'language-unknown') return null
  if (why === 'refused') return problemWords(locale, 'model-refused').happened
  if (why === 'invalid') return problemWords(locale, 'model-answer-invalid').happened
  return formatMessage(locale, why === 'unsupported' ? 'report.untranslated-unsupported' : 'report.untranslated-too-much')
}
