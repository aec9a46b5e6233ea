import { punctuationOf } from '../../domain/punctuation.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { DraftMedium } from './draft-medium.ts'
import type { ReportNotAnalysed } from './report-document.ts'
import type { ReportContext } from './report-input.ts'
import { type Undone, undoneWhys } from './undone.ts'

/** One thing that was not done for one reason, with the numbers of the media concerned. */
export interface UndoneGroup extends Undone {
  readonly numbers: readonly number[]
  /** Whether it holds for all media to which the analysis applies, so that no medium needs to say it of itself. */
  readonly everywhere: boolean
}

/** What was not done, one group for each analysis and reason. `drafts` stand in the order of their numbers. */
export function undoneGroups(drafts: readonly DraftMedium[]): UndoneGroup[] {
  const undone = drafts.flatMap((draft, index) => draft.undone.map((entry) => ({ entry, number: index + 1 })))
  return [...Map.groupBy(undone, ({ entry }) => undoneKey(entry))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, members]) => {
      const [first] = members
      if (first === undefined) return []
      const numbers = members.map(({ number }) => number)
      return [{ ...first.entry, numbers, everywhere: numbers.length === mediaFor(first.entry, drafts) }]
    })
}

/** What tells groups apart, in their order: failures first, what does not apply last. */
export function undoneKey({ why, analysis, reason }: Undone): string {
  return JSON.stringify([undoneWhys.indexOf(why), analysis, reason.text, reason.detail])
}

/** Media to which the analyzer applies; what is no analyzer is told of its own media only. */
function mediaFor({ analyzer }: Undone, drafts: readonly DraftMedium[]): number | null {
  return analyzer === null ? null : drafts.filter(({ applying }) => applying.has(analyzer)).length
}

/** The groups as the report lists them. */
export function notAnalysed({ locale }: ReportContext, groups: readonly UndoneGroup[]): ReportNotAnalysed[] {
  return groups.map(({ analysis, reason, numbers, everywhere }) => {
    const values = { count: numbers.length, numbers: shownRanges(numbers, punctuationOf(locale).item) }
    const key = everywhere && numbers.length > 1 ? 'report.media-all' : 'report.media-numbers'
    return { analysis, reason, media: formatMessage(locale, key, values) }
  })
}

/** Ascending numbers with runs drawn together: `1–3, 7`, or as the language separates them. */
export function shownRanges(numbers: readonly number[], between = ', '): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && number <= last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(between)
}
