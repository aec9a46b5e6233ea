import type { LocaleTag } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { CaseTally } from '../../language/summary/case-tally.ts'
import { tellCase } from '../../language/summary/tell-case.ts'
import { shownRanges } from './not-analysed.ts'
import type { ReportSummary } from './report-document.ts'
import { visibleSentence } from './visible-text.ts'

/** The summary of the case; `numbers` are those that the report gives to media. */
export function reportSummary(locale: LocaleTag, tally: CaseTally, numbers: ReadonlyMap<string, number>): ReportSummary[] {
  return tellCase(tally, locale).map(({ media, text }) => {
    const named = media.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
    const values = { count: named.length, numbers: shownRanges(named, punctuationOf(locale).item) }
    const label = `${formatMessage(locale, 'report.media-numbers-label')}${punctuationOf(locale).colon}`
    return { text: visibleSentence(text), basis: `${label}${formatMessage(locale, 'report.media-numbers', values)}` }
  })
}
