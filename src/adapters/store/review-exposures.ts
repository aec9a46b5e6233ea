import { type Kysely, sql } from 'kysely'
import type { CaseReview } from '../../application/ports/case-review.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Exposure } from '../../domain/review/exposure.ts'
import type { AuditContext } from './audit-log.ts'
import { storing } from './open-database.ts'
import { recordRow } from './review-audit.ts'
import { toExposureKept } from './review-rows.ts'
import type { CaseTables } from './schema.ts'

type Exposures = Pick<CaseReview, 'saveExposure' | 'endExposure' | 'exposure' | 'exposuresOn' | 'exposuresBy' | 'openExposures'>

/** What people were shown of a case, in its database. */
export function createReviewExposures(db: Kysely<CaseTables>, audit: AuditContext): Exposures {
  const kept = () =>
    db
      .selectFrom('exposure')
      .leftJoin('exposure_end', 'exposure_end.exposure_id', 'exposure.id')
      .selectAll('exposure')
      .select(['ended_at', 'dwell_millis', 'how'])
  return {
    saveExposure: storing((exposure) =>
      db.transaction().execute(async (trx) => {
        await trx.insertInto('exposure').values(rowOf(exposure)).execute()
        await recordRow(trx, audit, { action: 'exposure-opened', by: exposure.by, key: [exposure.id] })
      }),
    ),
    endExposure: storing(({ exposure, endedAt, dwellMillis, how }, by) =>
      db.transaction().execute(async (trx) => {
        const row = { exposure_id: exposure, ended_at: endedAt, dwell_millis: dwellMillis, how }
        const ended = await trx
          .insertInto('exposure_end')
          .values(row)
          .onConflict((oc) => oc.column('exposure_id').doNothing())
          .returning('exposure_id')
          .executeTakeFirst()
        if (ended !== undefined) await recordRow(trx, audit, { action: 'exposure-ended', by, key: [exposure] })
      }),
    ),
    exposure: async (id) => {
      const row = await kept().where('exposure.id', '=', id).executeTakeFirst()
      return row === undefined ? null : toExposureKept(row)
    },
    exposuresOn: async (media) =>
      (await kept().where('media_id', '=', media).orderBy('opened_at').orderBy('id').execute()).map(toExposureKept),
    exposuresBy: async (person, limit) =>
      (await kept().where('by_person', '=', person).orderBy('opened_at', 'desc').orderBy('id').limit(limit).execute()).map(toExposureKept),
    openExposures: async () => {
      const open = sql<boolean>`not exists (select 1 from exposure_end where exposure_id = exposure.id)`
      return (await kept().where(open).orderBy('opened_at').execute()).map((row) => toExposureKept(row).exposure)
    },
  }
}

function rowOf({ id, by, mediaId, claimId, tier, region, at, span, longestSide, reason, openedAt, allowedSeconds }: Exposure) {
  return {
    id,
    by_person: by,
    media_id: mediaId,
    claim_id: claimId,
    tier,
    region: region === null ? null : canonicalJson(region),
    frame_at: at === null ? null : canonicalJson(at),
    span: span === null ? null : canonicalJson(span),
    longest_side: longestSide,
    reason,
    opened_at: openedAt,
    allowed_seconds: allowedSeconds,
  }
}
