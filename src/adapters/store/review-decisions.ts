import { type Kysely, sql, type Transaction } from 'kysely'
import type { CaseReview } from '../../application/ports/case-review.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { StackId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { Decision } from '../../domain/review/decision.ts'
import type { AuditContext } from './audit-log.ts'
import { storing } from './open-database.ts'
import { recordRow, recordRows } from './review-audit.ts'
import { toDecision, toStackChange } from './review-rows.ts'
import { rowParts } from './row-parts.ts'
import type { CaseTables } from './schema.ts'

type Decisions = Pick<
  CaseReview,
  'saveDecisions' | 'decisionsOn' | 'decisionsOf' | 'decisionsAfter' | 'stackMembers' | 'saveStackChange' | 'stackChanges'
>

/** Decisions and stacks of a case in its database. */
export function createReviewDecisions(db: Kysely<CaseTables>, audit: AuditContext): Decisions {
  const ordered = () => db.selectFrom('decision').selectAll().orderBy('seq')
  return {
    saveDecisions: storing((decisions) => db.transaction().execute((trx) => insertDecisions(trx, audit, decisions))),
    decisionsOn: async (media) => (await ordered().where('media_id', '=', media).execute()).map(toDecision),
    decisionsOf: async (claims) => {
      const pairs = new Map(claims.map(({ mediaId, claimId }) => [`${mediaId} ${claimId}`, [mediaId, claimId]]))
      const named = JSON.stringify([...pairs.values()])
      // The claims come first, so that each is looked up by the index.
      const { rows } = await sql<CaseTables['decision'] & { seq: number }>`select decision.* from json_each(${named}) named
        cross join decision on decision.media_id = json_extract(named.value, '$[0]') and decision.claim_id = json_extract(named.value, '$[1]')
        order by decision.seq`.execute(db)
      return rows.map(toDecision)
    },
    decisionsAfter: async (after, limit) =>
      (await ordered().where('seq', '>', after).limit(limit).execute()).map((row) => ({ ...toDecision(row), place: row.seq })),
    stackMembers: async (stack) => {
      const rows = await db.selectFrom('review_line').select('media_id').where('stack', '=', stack).orderBy('media_id').execute()
      return rows.map((row) => row.media_id as Decision['mediaId'])
    },
    saveStackChange: storing(({ stack, mediaId, out, by, at }, withdrawn) =>
      db.transaction().execute(async (trx) => {
        const row = { stack, media_id: mediaId, out: out ? 1 : 0, by_person: by, at }
        const { seq } = await trx.insertInto('stack_change').values(row).returning('seq').executeTakeFirstOrThrow()
        await recordRow(trx, audit, { action: 'stack-changed', by, key: [seq] })
        await insertDecisions(trx, audit, withdrawn)
      }),
    ),
    stackChanges: (stack) => stackChanges(db, stack),
  }
}

async function insertDecisions(trx: Transaction<CaseTables>, audit: AuditContext, decisions: readonly Decision[]): Promise<void> {
  const [head] = decisions
  if (head === undefined) return
  if (decisions.some(({ by }) => by !== head.by)) throw new Error('an act has one person')
  await requireStanding(trx, decisions)
  const seqs: number[] = []
  for (const part of rowParts(decisions.map(rowOf))) {
    const inserted = await trx.insertInto('decision').values(part).returning('seq').execute()
    seqs.push(...inserted.map(({ seq }) => seq))
  }
  await recordRows(trx, audit, { action: 'decisions-made', by: head.by, of: [], first: Math.min(...seqs), last: Math.max(...seqs) })
}

function rowOf({ id, mediaId, claimId, reading, verdict, amendment, by, at, seen, supersedes, follows }: Decision) {
  return {
    id,
    media_id: mediaId,
    claim_id: claimId,
    reading,
    verdict,
    amendment: amendment === null ? null : canonicalJson(amendment),
    by_person: by,
    at,
    seen: canonicalJson(seen),
    supersedes,
    follows: follows === null ? null : canonicalJson(follows),
  }
}

/** Refuses decisions made without knowledge of the one that stands by now; holds as long as the transaction, which alone may write. */
async function requireStanding(trx: Transaction<CaseTables>, decisions: readonly Decision[]): Promise<void> {
  const places = decisions.map(({ mediaId, claimId, reading }) => [mediaId, claimId, reading])
  if (new Set(places.map((place) => place.join())).size < places.length) throw new Error('an act decides a claim once')
  const { rows } = await sql<{ place: number; last: string | null }>`select key as place, (select id from decision
    where media_id = json_extract(value, '$[0]') and claim_id = json_extract(value, '$[1]') and reading = json_extract(value, '$[2]')
    order by seq desc limit 1) as last from json_each(${JSON.stringify(places)})`.execute(trx)
  const overtaken = rows.find(({ place, last }) => last !== decisions[place]?.supersedes)
  if (overtaken !== undefined) throw new Problem('decision-overtaken', decisions[overtaken.place]?.claimId ?? null)
}

async function stackChanges(db: Kysely<CaseTables>, stack: StackId) {
  const newest = db
    .selectFrom('stack_change')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('stack', '=', stack)
    .groupBy('media_id')
  const rows = await db.selectFrom('stack_change').selectAll().where('seq', 'in', newest).orderBy('media_id').execute()
  return rows.map(toStackChange)
}
