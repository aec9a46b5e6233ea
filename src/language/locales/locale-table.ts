import type { LocaleTag } from '../../domain/id.ts'
import { type LocaleName, localeName } from '../locale-tag.ts'
import { lexicon as ar } from './ar/lexicon.ts'
import { sentences as arSentences } from './ar/sentences.ts'
import { lexicon as de } from './de/lexicon.ts'
import { sentences as deSentences } from './de/sentences.ts'
import { lexicon as en } from './en/lexicon.ts'
import { sentences as enSentences } from './en/sentences.ts'
import { lexicon as es } from './es/lexicon.ts'
import { sentences as esSentences } from './es/sentences.ts'
import { lexicon as fr } from './fr/lexicon.ts'
import { sentences as frSentences } from './fr/sentences.ts'
import { lexicon as ja } from './ja/lexicon.ts'
import { sentences as jaSentences } from './ja/sentences.ts'
import type { LocaleData } from './locale-data.ts'
import { lexicon as nl } from './nl/lexicon.ts'
import { sentences as nlSentences } from './nl/sentences.ts'
import { lexicon as pl } from './pl/lexicon.ts'
import { sentences as plSentences } from './pl/sentences.ts'
import { lexicon as pt } from './pt/lexicon.ts'
import { sentences as ptSentences } from './pt/sentences.ts'
import { lexicon as sv } from './sv/lexicon.ts'
import { sentences as svSentences } from './sv/sentences.ts'
import { lexicon as uk } from './uk/lexicon.ts'
import { sentences as ukSentences } from './uk/sentences.ts'
import { lexicon as zh } from './zh/lexicon.ts'
import { sentences as zhSentences } from './zh/sentences.ts'

const table = {
  ar: { lexicon: ar, sentences: arSentences },
  de: { lexicon: de, sentences: deSentences },
  en: { lexicon: en, sentences: enSentences },
  pl: { lexicon: pl, sentences: plSentences },
  sv: { lexicon: sv, sentences: svSentences },
  ja: { lexicon: ja, sentences: jaSentences },
  uk: { lexicon: uk, sentences: ukSentences },
  zh: { lexicon: zh, sentences: zhSentences },
  nl: { lexicon: nl, sentences: nlSentences },
  es: { lexicon: es, sentences: esSentences },
  fr: { lexicon: fr, sentences: frSentences },
  pt: { lexicon: pt, sentences: ptSentences },
} as const satisfies Record<LocaleName, LocaleData>

/** Words and sentences of one language. */
export function localeData(locale: LocaleTag): LocaleData {
  return table[localeName(locale)]
}
