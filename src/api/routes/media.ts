import type { CaseReader, MediaFilter, MediumRecord } from '../../application/ports/case-store.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import type { AnalyzerCard } from '../../application/report/report-input.ts'
import type { MediaPage } from '../../contract/media.ts'
import type { MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { askedLocale } from '../asked-locale.ts'
import type { Handlers } from '../route-handlers.ts'
import { mediumInList } from '../views/medium-in-list.ts'
import { mediumPage } from '../views/medium-page.ts'

/** Media: a page of the list, and one medium. */
export function mediaHandlers(source: ConsoleSource, analyzers: readonly AnalyzerCard[]): Pick<Handlers, 'listMedia' | 'showMedium'> {
  return {
    listMedia: async ({ reference, language, words, kind, outcome, after, limit }) => {
      const locale = askedLocale(language)
      const filter = { words, kind: kind ?? null, outcome: outcome ?? null, after: after === undefined ? null : asMediaId(after), limit }
      const { records, next } = await pageOf(await source.openCase(reference), filter)
      return { media: records.map((record) => mediumInList(record, locale, words)), next }
    },
    showMedium: async ({ reference, id, language }) => {
      const locale = askedLocale(language)
      const reader = await source.openCase(reference)
      const [record, exhibits] = await Promise.all([reader.medium(asMediaId(id)), reader.exhibits()])
      if (record === null) throw new Problem('medium-missing', id)
      // Whoever opens it waits for it.
      if (record.outcome === null) await source.bringForward(reference, record.medium.sha256)
      return mediumPage(record, { exhibits, analyzers, locale })
    },
  }
}

// One more than asked tells whether a further page follows.
async function pageOf(reader: CaseReader, filter: MediaFilter): Promise<{ records: MediumRecord[]; next: MediaPage['next'] }> {
  const ids = await reader.mediaIds({ ...filter, limit: filter.limit + 1 })
  const shown = ids.slice(0, filter.limit)
  const records = await Promise.all(shown.map((id) => reader.medium(id)))
  return { records: records.filter((record) => record !== null), next: ids.length > shown.length ? (shown.at(-1) ?? null) : null }
}

// The contract has checked that these are 64 hex digits.
function asMediaId(checked: string): MediaId {
  return checked as MediaId
}
