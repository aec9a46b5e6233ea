import type { Kysely, Transaction } from 'kysely'
import type { CaseReview } from '../../application/ports/case-review.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { SampleDraw, SampleId } from '../../domain/review/sample.ts'
import type { AuditContext } from './audit-log.ts'
import { storing } from './open-database.ts'
import { recordRow, recordRows } from './review-audit.ts'
import { toSample, toSampleDraw } from './review-rows.ts'
import { rowParts } from './row-parts.ts'
import type { CaseTables } from './schema.ts'

type Samples = Pick<CaseReview, 'saveSample' | 'widenSample' | 'samples' | 'drawsOf'>

/** Samples of claims and what was drawn for them, in the database of a case. */
export function createReviewSamples(db: Kysely<CaseTables>, audit: AuditContext): Samples {
  return {
    saveSample: storing(({ id, population, bound, confidence, seed, size, digest, by, at }, draws) =>
      db.transaction().execute(async (trx) => {
        const row = { id, population: canonicalJson(population), bound, confidence, seed, size, digest, by_person: by, at }
        await trx.insertInto('sample').values(row).execute()
        await recordRow(trx, audit, { action: 'sample-drawn', by, key: [id] })
        await insertDraws(trx, audit, { sample: id, draws, by })
      }),
    ),
    widenSample: storing((sample, draws, by) => db.transaction().execute((trx) => insertDraws(trx, audit, { sample, draws, by }))),
    samples: async () => (await db.selectFrom('sample').selectAll().orderBy('at').orderBy('id').execute()).map(toSample),
    drawsOf: async (sample) =>
      (await db.selectFrom('sample_draw').selectAll().where('sample_id', '=', sample).orderBy('place').execute()).map(toSampleDraw),
  }
}

interface DrawsToSave {
  readonly sample: SampleId
  readonly draws: readonly SampleDraw[]
  readonly by: PersonId
}

async function insertDraws(trx: Transaction<CaseTables>, audit: AuditContext, { sample, draws, by }: DrawsToSave): Promise<void> {
  const places = draws.map(({ place }) => place)
  if (places.length === 0) return
  const rows = draws.map(({ place, mediaId, claimId }) => ({ sample_id: sample, place, media_id: mediaId, claim_id: claimId }))
  for (const part of rowParts(rows)) await trx.insertInto('sample_draw').values(part).execute()
  const [first, last] = [places.reduce((a, b) => Math.min(a, b)), places.reduce((a, b) => Math.max(a, b))]
  await recordRows(trx, audit, { action: 'draws-added', by, of: [sample], first, last })
}
