import { type Kysely, sql } from 'kysely'
import { mediaKinds } from '../../domain/evidence.ts'
import type { CaseTables } from './schema.ts'
import { turnOf } from './turns.ts'

const turns = sql.join(
  mediaKinds.map((kind) => sql`when ${kind} then ${turnOf(kind)}`),
  sql` `,
)

/** Brings the work in line with the case: what has no findings of the whole medium waits, whatever became of its job. */
export async function recoverJobs(db: Kysely<CaseTables>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`delete from job where media_id not in (select id from medium)`.execute(trx)
    await sql`insert into job (media_id, kind, bytes, state, turn)
      select id, kind, bytes, 'waiting', case kind ${turns} end
      from medium where id not in (select media_id from job)`.execute(trx)
    await sql`update job set state = 'waiting' where state = 'running'`.execute(trx)
    await sql`update job set state = 'waiting', plan = null where state = 'done' and not exists
      (select 1 from analysis where analysis.media_id = job.media_id and analysis.outcome <> 'looked-at')`.execute(trx)
  })
}
