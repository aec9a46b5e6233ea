import type { TranslationReply, Translator } from '../../analysis/analyzer.ts'
import { readTranslation } from '../../analysis/translation/read-translation.ts'
import { Problem } from '../../domain/problem.ts'
import { floresCodes } from './flores-codes.data.ts'
import type { Probe } from './probe-vision.ts'

/** A notice as it hangs at any shop, in languages of several scripts; in all others a line that reads the same everywhere. */
const notices: Readonly<Record<string, string>> = {
  fr: 'Fermé le dimanche et les jours fériés.',
  en: 'Closed on Sundays and public holidays.',
  de: 'Sonntags und feiertags geschlossen.',
  es: 'Cerrado los domingos y festivos.',
  ru: 'Закрыто по воскресеньям и праздникам.',
  ar: 'مغلق أيام الأحد والعطل الرسمية.',
  zh: '星期日和节假日休息。',
  ja: '日曜・祝日は休業です。',
}
const everywhere = 'Hotel Adler, 12:30'

/**
 * Has a translator translate one notice into any of the languages, so that a model that is none is found before a case needs it. Throws
 * `model-missing` where it writes none of the languages.
 */
export async function probeTranslation(translator: Translator, into: readonly string[]): Promise<Probe> {
  for (const from of [...Object.keys(notices), ...Object.keys(floresCodes)])
    for (const target of into.filter((language) => language !== from)) {
      const text = notices[from] ?? everywhere
      const reply = await translator.translate({ text, from, into: target }, new AbortController().signal)
      if (reply.outcome !== 'unsupported') return probeOf(reply, text)
    }
  throw new Problem('model-missing', `it translates into none of ${into.join(', ')}`)
}

function probeOf(reply: Exclude<TranslationReply, { outcome: 'unsupported' }>, text: string): Probe {
  if (reply.outcome === 'refused') return 'refuses'
  return readTranslation(reply.text, text) === null ? 'answers otherwise' : 'answers'
}
