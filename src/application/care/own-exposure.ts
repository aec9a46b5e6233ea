import type { Instant } from '../../domain/id.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { type ShownTier, shownTiers } from '../../domain/review/tier.ts'
import type { SeenRow } from '../ports/care-store.ts'
import type { CareMeans } from './care-means.ts'

/** What somebody saw on a day where they are, in seconds by tier. */
export interface DayExposure {
  /** `2026-11-23`. */
  readonly day: string
  readonly looks: number
  readonly seconds: Readonly<Record<ShownTier, number>>
}

/** What somebody saw in the last so many days, the newest first; days without a look are left out. For that person alone. */
export async function ownExposure(
  { care, clock }: CareMeans,
  person: PersonId,
  { days, offsetMinutes }: { readonly days: number; readonly offsetMinutes: number },
): Promise<readonly DayExposure[]> {
  const since = new Date(Date.parse(clock.now()) - days * 86_400_000).toISOString() as Instant
  const byDay = Map.groupBy(await care.seenBy(person, since), ({ at }) => dayName(at, offsetMinutes))
  return [...byDay]
    .map(([day, rows]) => ({ day, looks: rows.length, seconds: secondsByTier(rows) }))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
}

function dayName(at: Instant, offsetMinutes: number): string {
  return new Date(Date.parse(at) + offsetMinutes * 60_000).toISOString().slice(0, 10)
}

/** Sums of looks in seconds, rounded to tenths once. */
export function secondsByTier(rows: readonly Pick<SeenRow, 'tier' | 'dwellMillis'>[]): Readonly<Record<ShownTier, number>> {
  const total = { outline: 0, stylised: 0, grey: 0, still: 0, clip: 0, audio: 0 }
  for (const { tier, dwellMillis } of rows) total[tier] += dwellMillis
  for (const tier of shownTiers) total[tier] = Math.round(total[tier] / 100) / 10
  return total
}
