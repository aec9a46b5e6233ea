import type { LocaleTag, StackId } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { CaseTally } from '../../language/summary/case-tally.ts'
import { tellCase, tellMembers } from '../../language/summary/tell-case.ts'
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

/** What the members of each stack of several media hold together; a stack of which nothing is told is left out. */
export function stackSummaries(locale: LocaleTag, stacks: ReadonlyMap<StackId, CaseTally>): Map<StackId, string> {
  const told = new Map<StackId, string>()
  for (const [stack, tally] of stacks) {
    const members = [...tally.kinds.values()].reduce((sum, media) => sum + media.length, 0)
    const text =
      members < 2
        ? ''
        : tellMembers(tally, locale)
            .map((sentence) => sentence.text)
            .join(punctuationOf(locale).gap)
    if (text !== '') told.set(stack, visibleSentence(text))
  }
  return told
}
