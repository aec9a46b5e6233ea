import { formatMessage } from '../../language/interface/format-message.ts'
import type { DraftMedium } from './draft-medium.ts'
import type { ReportNotAnalysed } from './report-document.ts'
import type { ReportContext } from './report-input.ts'
import { shownAnalysis } from './report-parts.ts'

/** Analyses that were not done, one entry for each analyzer and reason. `drafts` stand in the order of their numbers. */
export function notAnalysed(context: ReportContext, drafts: readonly DraftMedium[]): ReportNotAnalysed[] {
  const undone = drafts.flatMap((draft, index) => draft.undone.map((entry) => ({ ...entry, number: index + 1 })))
  const groups = Map.groupBy(undone, ({ analyzer, reason }) => JSON.stringify([analyzer, reason.text, reason.detail]))
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, members]) => {
      const [first] = members
      if (first === undefined) return []
      const values = { count: members.length, numbers: shownRanges(members.map(({ number }) => number)) }
      const media = formatMessage(context.locale, 'report.media-numbers', values)
      return [{ analysis: shownAnalysis(context, first.analyzer), reason: first.reason, media }]
    })
}

/** Ascending numbers with runs drawn together: `1–3, 7`. */
export function shownRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && number <= last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
