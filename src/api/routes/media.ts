import type { ConsoleSource } from '../../application/ports/console-source.ts'
import type { AnalyzerCard } from '../../application/report/report-input.ts'
import { Problem } from '../../domain/problem.ts'
import { asMediaId } from '../as-media-id.ts'
import { askedLocale } from '../asked-locale.ts'
import type { SightOf } from '../case-sight.ts'
import { findQuery } from '../find-query.ts'
import type { Handlers } from '../route-handlers.ts'
import { mediumInList } from '../views/medium-in-list.ts'
import { mediumPage } from '../views/medium-page.ts'
import { stackTold } from '../views/stack-told.ts'

interface MediaDeps {
  readonly source: ConsoleSource
  readonly analyzers: readonly AnalyzerCard[]
  readonly sightOf: SightOf
}

/** Media: a page of the list, and one medium. */
export function mediaHandlers({ source, analyzers, sightOf }: MediaDeps): Pick<Handlers, 'listMedia' | 'showMedium'> {
  return {
    listMedia: async ({ reference, language, after, limit, ...fields }, { by }) => {
      const locale = askedLocale(language)
      const [reader, finder, sight] = await Promise.all([source.openCase(reference), source.finderOf(reference), sightOf(reference, by)])
      const { ids, hasMore, total, complete, share } = await finder.page(
        findQuery(fields, sight),
        after === undefined ? null : asMediaId(after),
        limit,
      )
      const media = (await reader.inShort(ids)).map((record) => mediumInList(record, locale, fields.words))
      return { media, total, complete, share, next: hasMore ? (ids.at(-1) ?? null) : null }
    },
    showMedium: async ({ reference, id, language }) => {
      const locale = askedLocale(language)
      const reader = await source.openCase(reference)
      const [record, exhibits] = await Promise.all([reader.medium(asMediaId(id)), reader.exhibits()])
      if (record === null) throw new Problem('medium-missing', id)
      // Whoever opens it waits for it.
      if (record.outcome === null) await source.bringForward(reference, record.medium.sha256)
      const together = await stackTold(record, { reader, review: () => source.reviewOf(reference), locale })
      return mediumPage(record, { exhibits, analyzers, locale, together })
    },
  }
}
