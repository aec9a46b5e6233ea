import { type Kysely, sql } from 'kysely'
import type { CaseJobs, Claimed } from '../../application/ports/case-work.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { MediaKind } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import { jobsInLine, nextJob, type Pace, toClaimed } from './next-job.ts'
import { storing } from './open-database.ts'
import { recoverJobs } from './recover-jobs.ts'
import type { CaseTables } from './schema.ts'
import { readTally } from './tally.ts'
import { turnOfLooks } from './turns.ts'

/** The work of a case in its own table. One process works on a case at a time, so a running job of another process is a dead one. */
export function createJobs(db: Kysely<CaseTables>): CaseJobs {
  const pace: Pace = { photos: 0 }
  return {
    recover: storing(() => recoverJobs(db)),
    requeue: storing((media) => setWaiting(db, media)),
    claim: storing((limit, kind) => (kind === undefined ? claimInTurn(db, limit, pace) : claimOfKind(db, limit, kind))),
    release: storing((media) => setWaiting(db, [media])),
    settle: storing(async (media) => {
      await db.updateTable('job').set({ state: 'done', look: 'whole', plan: null }).where('media_id', '=', media).execute()
    }),
    countCrash: storing(async (media, problem) => {
      const row = await db
        .updateTable('job')
        .set((eb) => ({ crashes: eb('crashes', '+', 1), last_problem: canonicalJson(problem) }))
        .where('media_id', '=', media)
        .returning('crashes')
        .executeTakeFirstOrThrow()
      return row.crashes
    }),
    waiting: async () => (await leftOf(db)).reduce((sum, { media }) => sum + media, 0),
    left: () => leftOf(db),
    inLine: (after, limit) => inLine(db, after, limit),
    take: storing((media) => take(db, media)),
    madeOtherwise: (kind, plan, after, limit) => madeOtherwise(db, { kind, plan, after, limit }),
    notePlan: storing(async (media, plan) => {
      if (media.length > 0) await db.updateTable('job').set({ plan }).where('media_id', 'in', listed(media)).execute()
    }),
    lookFirst: storing((bytes) => lookFirst(db, bytes)),
    bringForward: storing((media) => bringForward(db, media)),
  }
}

async function setWaiting(db: Kysely<CaseTables>, media: readonly MediaId[]): Promise<void> {
  if (media.length > 0) await db.updateTable('job').set({ state: 'waiting' }).where('media_id', 'in', listed(media)).execute()
}

function claimInTurn(db: Kysely<CaseTables>, limit: number, pace: Pace): Promise<Claimed[]> {
  return db.transaction().execute(async (trx) => {
    const claimed: Claimed[] = []
    while (claimed.length < limit) {
      const next = await nextJob(trx, pace)
      if (next === null) break
      await setRunning(trx, [next.mediaId])
      claimed.push(next)
    }
    return claimed
  })
}

function claimOfKind(db: Kysely<CaseTables>, limit: number, kind: MediaKind): Promise<Claimed[]> {
  return db.transaction().execute(async (trx) => {
    const claimed = (await jobsInLine(trx).where('kind', '=', kind).limit(limit).execute()).map(toClaimed)
    await setRunning(
      trx,
      claimed.map(({ mediaId }) => mediaId),
    )
    return claimed
  })
}

async function setRunning(db: Kysely<CaseTables>, media: readonly MediaId[]): Promise<void> {
  if (media.length > 0) await db.updateTable('job').set({ state: 'running' }).where('media_id', 'in', listed(media)).execute()
}

/** The media as one value, so that it is one statement whatever their number: each that is kept holds memory for its places. */
function listed(media: readonly MediaId[]) {
  return sql<string>`(select value from json_each(${JSON.stringify(media)}))`
}

async function take(db: Kysely<CaseTables>, media: readonly MediaId[]): Promise<MediaId[]> {
  if (media.length === 0) return []
  const rows = await db
    .updateTable('job')
    .set({ state: 'running' })
    .where('media_id', 'in', media)
    .where('state', '=', 'waiting')
    .returning('media_id')
    .execute()
  const taken = new Set(rows.map((row) => row.media_id))
  return media.filter((id) => taken.has(id))
}

async function leftOf(db: Kysely<CaseTables>) {
  const left = [...(await readTally(db)).values()].filter(({ name, n }) => name.startsWith('left ') && n > 0)
  return left.map(({ name, n, bytes }) => {
    // The triggers write the kind and the way of looking of jobs after the first word.
    const [, kind, look] = name.split(' ') as [string, MediaKind, 'keyframes' | 'whole']
    return { kind, look, media: n, bytes }
  })
}

async function inLine(db: Kysely<CaseTables>, after: MediaId | null, limit: number): Promise<MediaId[]> {
  const rows = await db
    .selectFrom('job')
    .select('media_id')
    .where('media_id', '>', after ?? ('' as MediaId))
    .where(sql<boolean>`+state = 'waiting'`)
    .orderBy('media_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.media_id as MediaId)
}

interface Otherwise {
  readonly kind: MediaKind
  readonly plan: string
  readonly after: MediaId | null
  readonly limit: number
}

async function madeOtherwise(db: Kysely<CaseTables>, { kind, plan, after, limit }: Otherwise): Promise<MediaId[]> {
  // Three ranges of one index rather than a comparison that would read every row.
  const { rows } = await sql<{ media_id: string }>`
    select media_id from (
      select media_id from job where kind = ${kind} and state = 'done' and plan is null
      union all select media_id from job where kind = ${kind} and state = 'done' and plan < ${plan}
      union all select media_id from job where kind = ${kind} and state = 'done' and plan > ${plan}
    ) where media_id > ${after ?? ''} order by media_id limit ${limit}`.execute(db)
  return rows.map((row) => row.media_id as MediaId)
}

async function lookFirst(db: Kysely<CaseTables>, bytes: number): Promise<void> {
  await db
    .updateTable('job')
    .set({ look: 'keyframes', turn: turnOfLooks })
    .where('kind', '=', 'video')
    .where('state', '=', 'waiting')
    .where('look', '=', 'whole')
    .where('bytes', '>=', bytes)
    .where('media_id', 'not in', db.selectFrom('analysis').select('media_id'))
    .execute()
}

async function bringForward(db: Kysely<CaseTables>, media: readonly MediaId[]): Promise<number> {
  if (media.length === 0) return 0
  const result = await db
    .updateTable('job')
    .set({ urgency: 1 })
    .where('media_id', 'in', media)
    .where('state', '!=', 'done')
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
