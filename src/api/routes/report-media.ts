import type { ConsoleSource } from '../../application/ports/console-source.ts'
import { verifiedMedia } from '../../application/release/verified-media.ts'
import { mostNamed } from '../../contract/report-media.ts'
import { requireSight, type SightOf } from '../case-sight.ts'
import { findQuery } from '../find-query.ts'
import type { Handlers } from '../route-handlers.ts'

interface ReportMediaDeps {
  readonly source: Pick<ConsoleSource, 'openCase' | 'reviewOf' | 'finderOf'>
  readonly sightOf: SightOf
}

/** Media to name in a report: those that are verified, or those that a search finds. */
export function reportMediaHandlers({ source, sightOf }: ReportMediaDeps): Pick<Handlers, 'listReportMedia'> {
  return {
    listReportMedia: async ({ reference, which, ...fields }, { by }) => {
      if (which === 'found') {
        const query = findQuery(fields, await sightOf(reference, by))
        const { ids, total } = await (await source.finderOf(reference)).page(query, null, mostNamed)
        return { media: [...ids], total }
      }
      await requireSight(sightOf, reference, by)
      const media = await verifiedMedia({ reader: await source.openCase(reference), review: await source.reviewOf(reference) })
      return { media: media.slice(0, mostNamed), total: media.length }
    },
  }
}
