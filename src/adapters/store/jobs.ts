import type { Kysely } from 'kysely'
import type { CaseJobs } from '../../application/ports/case-store.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { MediaId } from '../../domain/id.ts'
import { storing } from './open-database.ts'
import type { CaseTables } from './schema.ts'

/** The work of a case in its own table. One process works on a case at a time, so a running job of another process is a dead one. */
export function createJobs(db: Kysely<CaseTables>): CaseJobs {
  const setState = async (media: readonly MediaId[], state: 'waiting' | 'running') => {
    for (const id of media) await db.updateTable('job').set({ state }).where('media_id', '=', id).execute()
  }
  return {
    recover: storing(() => recover(db)),
    requeue: storing((media) => setState(media, 'waiting')),
    claim: storing((limit) => claim(db, limit)),
    release: storing((media) => setState([media], 'waiting')),
    countCrash: storing(async (media, problem) => {
      const row = await db
        .updateTable('job')
        .set((eb) => ({ crashes: eb('crashes', '+', 1), last_problem: canonicalJson(problem) }))
        .where('media_id', '=', media)
        .returning('crashes')
        .executeTakeFirstOrThrow()
      return row.crashes
    }),
    waiting: async () => {
      const row = await db
        .selectFrom('job')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('state', '!=', 'done')
        .executeTakeFirstOrThrow()
      return row.count
    },
  }
}

/** Brings the work in line with the case: what has no findings waits, whatever became of its job. */
async function recover(db: Kysely<CaseTables>): Promise<void> {
  const media = db.selectFrom('medium').select('id')
  const analysed = db.selectFrom('analysis').select('media_id')
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('job').where('media_id', 'not in', media).execute()
    await trx
      .insertInto('job')
      .columns(['media_id', 'state', 'crashes'])
      .expression(
        trx
          .selectFrom('medium')
          .select((eb) => ['id', eb.val('waiting').as('state'), eb.val(0).as('crashes')])
          .where('id', 'not in', trx.selectFrom('job').select('media_id')),
      )
      .execute()
    await trx
      .updateTable('job')
      .set({ state: 'waiting' })
      .where((eb) => eb.or([eb('state', '!=', 'done'), eb('media_id', 'not in', analysed)]))
      .execute()
  })
}

/** Photos before sound before films, small before large: drafts come early, and duplicates were never queued. */
async function claim(db: Kysely<CaseTables>, limit: number): Promise<MediaId[]> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('job')
      .innerJoin('medium', 'medium.id', 'job.media_id')
      .select(['job.media_id'])
      .where('job.state', '=', 'waiting')
      .orderBy((eb) => eb.case('medium.kind').when('other').then(0).when('image').then(1).when('audio').then(2).else(3).end())
      .orderBy('medium.bytes')
      .orderBy('job.media_id')
      .limit(limit)
      .execute()
    const ids = rows.map((row) => row.media_id as MediaId)
    if (ids.length > 0) await trx.updateTable('job').set({ state: 'running' }).where('media_id', 'in', ids).execute()
    return ids
  })
}
