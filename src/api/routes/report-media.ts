import type { ConsoleSource } from '../../application/ports/console-source.ts'
import { verifiedMedia } from '../../application/release/verified-media.ts'
import { mostNamed } from '../../contract/report-media.ts'
import { findQuery } from '../find-query.ts'
import type { Handlers } from '../route-handlers.ts'

/** Media to name in a report: those that are verified, or those that a search finds. */
export function reportMediaHandlers(source: Pick<ConsoleSource, 'openCase' | 'reviewOf' | 'finderOf'>): Pick<Handlers, 'listReportMedia'> {
  return {
    listReportMedia: async ({ reference, which, ...fields }, { by }) => {
      if (which === 'found') {
        const { ids, total } = await (await source.finderOf(reference)).page(findQuery(fields, by), null, mostNamed)
        return { media: [...ids], total }
      }
      const media = await verifiedMedia({ reader: await source.openCase(reference), review: await source.reviewOf(reference) })
      return { media: media.slice(0, mostNamed), total: media.length }
    },
  }
}
