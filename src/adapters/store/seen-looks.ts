import type { Kysely } from 'kysely'
import type { LookRecord } from '../../application/ports/look-record.ts'
import { addedToday, type SeenToday } from '../../domain/review/look-rules.ts'
import type { ShownTier } from '../../domain/review/tier.ts'

export interface SeenTables {
  seen_total: { exposure_id: string; person_id: string; case_id: string; tier: string; at: string; dwell_millis: number }
}

/** What people looked at in all cases of a workspace together. */
export function createSeenLooks(db: Kysely<SeenTables>): Pick<LookRecord, 'seenSince' | 'addSeen'> {
  return {
    seenSince: async (person, since) => {
      const rows = await db
        .selectFrom('seen_total')
        .select(['tier', (eb) => eb.fn.sum<number>('dwell_millis').as('millis')])
        .where('person_id', '=', person)
        .where('at', '>=', since)
        .groupBy('tier')
        .execute()
      return rows.map(({ tier, millis }) => addedToday(tier as ShownTier, millis)).reduce(sum, nothing)
    },
    addSeen: async ({ exposure, by, caseId, tier, at, dwellMillis }) => {
      await db
        .insertInto('seen_total')
        .values({ exposure_id: exposure, person_id: by, case_id: caseId, tier, at, dwell_millis: dwellMillis })
        .onConflict((oc) => oc.column('exposure_id').doNothing())
        .execute()
    },
  }
}

const nothing: SeenToday = { pictureSeconds: 0, clipSeconds: 0, soundSeconds: 0 }

function sum(a: SeenToday, b: SeenToday): SeenToday {
  return {
    pictureSeconds: a.pictureSeconds + b.pictureSeconds,
    clipSeconds: a.clipSeconds + b.clipSeconds,
    soundSeconds: a.soundSeconds + b.soundSeconds,
  }
}
