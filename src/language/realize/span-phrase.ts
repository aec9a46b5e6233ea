import type { Locator } from '../../domain/timeline.ts'
import { seconds } from '../../domain/timeline.ts'
import type { Telling } from './telling.ts'
import { clockTime } from './worded-time.ts'

/** Seconds from a to b. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/** The stretch of time that a place names; null for places without time. */
export function extentOf(where: Locator): Extent | null {
  if (where.on === 'span') return { from: seconds(where.from), to: seconds(where.to) }
  if (where.on === 'media' || where.at === null) return null
  return { from: seconds(where.at), to: seconds(where.at) }
}

/** `from 0:03 to 0:09`, or `at 0:03` where both ends read the same. */
export function spanPhrase(extent: Extent, { writer, precision }: Telling): string {
  const from = clockTime(writer.data.lexicon.intl, extent.from, precision)
  const to = clockTime(writer.data.lexicon.intl, extent.to, precision)
  return from === to ? writer.phrase('moment', { at: from }) : writer.phrase('span', { from, to })
}
