import type { LocaleTag } from '../../domain/id.ts'
import { type LocaleName, localeName } from '../locale-tag.ts'
import { lexicon as en } from './en/lexicon.ts'
import { sentences as enSentences } from './en/sentences.ts'
import type { LocaleData } from './locale-data.ts'
import { lexicon as sv } from './sv/lexicon.ts'
import { sentences as svSentences } from './sv/sentences.ts'

const table = {
  en: { lexicon: en, sentences: enSentences },
  sv: { lexicon: sv, sentences: svSentences },
} as const satisfies Record<LocaleName, LocaleData>

/** Words and sentences of one language. */
export function localeData(locale: LocaleTag): LocaleData {
  return table[localeName(locale)]
}
