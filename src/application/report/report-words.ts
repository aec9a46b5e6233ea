import type { LocaleTag } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { formatMessage } from '../../language/interface/format-message.ts'

const wordKeys = [
  'title',
  'case-label',
  'date',
  'reading-label',
  'reading-text',
  'contents',
  'volumes',
  'overview',
  'exhibits',
  'no-exhibits',
  'file-label',
  'medium-label',
  'size-label',
  'modified-label',
  'hashes-label',
  'found-at',
  'type-label',
  'outcome-label',
  'description',
  'descriptions',
  'no-description',
  'basis-heading',
  'sentence-label',
  'claims-label',
  'basis-label',
  'problem-label',
  'not-analysed',
  'not-analysed-none',
  'analysis-label',
  'reason-label',
  'media-numbers-label',
  'unreadable',
  'unreadable-none',
  'models',
  'models-none',
  'model-label',
  'version-label',
  'licence-label',
  'purpose-label',
  'weights-label',
  'means',
  'limits',
  'signature',
  'signature-text',
  'name',
  'rank',
  'sign-line',
] as const

/** The fixed words of a report: headings, labels and sentences that take no values, and the marks after them. */
export type ReportWords = Readonly<Record<(typeof wordKeys)[number] | 'colon' | 'stop', string>>

/** The fixed words in one language. */
export function reportWords(locale: LocaleTag): ReportWords {
  const entries = wordKeys.map((key) => [key, formatMessage(locale, `report.${key}`)] as const)
  const { colon, stop } = punctuationOf(locale)
  // The entries are exactly the keys of the list.
  return { ...(Object.fromEntries(entries) as Record<(typeof wordKeys)[number], string>), colon, stop }
}
