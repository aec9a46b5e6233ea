import { type Kysely, type Selectable, sql } from 'kysely'
import type {
  ClaimGrounds,
  HardSigns,
  OpenMedium,
  PlacedClaim,
  ReviewLine,
  SecondReadingWanted,
} from '../../application/ports/review-line.ts'
import type { ClaimId, MediaId, ObservationId, StackId } from '../../domain/id.ts'
import type { Decision } from '../../domain/review/decision.ts'
import { toDecision } from './review-rows.ts'
import { toAnalysis, toDescription, toMedium, toObservation, toRun } from './rows.ts'
import type { CaseTables } from './schema.ts'
import { readTally } from './tally.ts'

/** What is left to verify in a case, and narrow readings of its drafts. */
export function createReviewLine(db: Kysely<CaseTables>): ReviewLine {
  return {
    hasMedium: async (media) => (await db.selectFrom('medium').select('id').where('id', '=', media).executeTakeFirst()) !== undefined,
    drafts: (media) => readDrafts(db, media),
    earlierClaims: (media, claims) => earlierClaims(db, media, claims),
    groundsOf: (media, observations) => groundsOf(db, media, observations),
    pathsOf: async (media) => {
      const { rows } = await sql<{ media_id: MediaId; path: string }>`select media_id, path from evidence_file where seq in
        (select min(seq) from evidence_file where media_id in ${listed(media)} group by media_id)`.execute(db)
      return new Map(rows.map(({ media_id, path }) => [media_id, path]))
    },
    openMedia: (after, limit) => openMedia(db, after, limit),
    countOpen: async () => (await readTally(db)).get('open')?.n ?? 0,
    hardSigns: (media) => hardSigns(db, media),
    decisionsBy: async (person, before, limit) => {
      const mine = db.selectFrom('decision').selectAll().where('by_person', '=', person).orderBy('seq', 'desc').limit(limit)
      const rows = await (before === null ? mine : mine.where('seq', '<', before)).execute()
      return rows.map((row) => ({ ...toDecision(row), place: row.seq }))
    },
    lastPlace: async () => {
      const row = await db.selectFrom('decision').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
      return row?.seq ?? 0
    },
    secondReadingsWanted: (wanted) => secondReadingsWanted(db, wanted),
    readTwice: () => readTwice(db),
    reviewCounts: async () => {
      const tally = await readTally(db)
      const count = (name: string) => tally.get(name)?.n ?? 0
      return { claims: count('claims'), decided: count('decided'), exposures: count('exposures') }
    },
  }
}

/** Values as one, so that it is one statement whatever their number. */
function listed(values: readonly string[]) {
  return sql<string>`(select value from json_each(${JSON.stringify(values)}))`
}

async function readDrafts(db: Kysely<CaseTables>, media: readonly MediaId[]) {
  const { rows } = await sql<Selectable<CaseTables['description']>>`select * from description where seq in
    (select max(seq) from description where media_id in ${listed(media)} group by media_id)`.execute(db)
  const found = new Map(rows.map((row) => [row.media_id, row]))
  return media.flatMap((mediaId) => {
    const row = found.get(mediaId)
    return row === undefined ? [] : [{ mediaId, description: toDescription(row.body), stack: row.stack_id as StackId | null }]
  })
}

async function earlierClaims(db: Kysely<CaseTables>, media: MediaId, wanted: readonly ClaimId[]): Promise<PlacedClaim[]> {
  if (wanted.length === 0) return []
  const rows = await db.selectFrom('description').select('body').where('media_id', '=', media).orderBy('seq', 'desc').execute()
  const found = new Map<ClaimId, PlacedClaim>()
  for (const { body } of rows)
    for (const { passage, claims } of toDescription(body).passages)
      for (const claim of claims) if (!found.has(claim.id)) found.set(claim.id, { passage, claim })
  return wanted.flatMap((id) => found.get(id) ?? [])
}

async function groundsOf(db: Kysely<CaseTables>, media: MediaId, wanted: readonly ObservationId[]): Promise<ClaimGrounds | null> {
  const row = await db.selectFrom('medium').selectAll().where('id', '=', media).executeTakeFirst()
  if (row === undefined) return null
  const head = await db.selectFrom('analysis').selectAll().where('media_id', '=', media).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const told = head === undefined ? null : toAnalysis(head)
  const observations = await db.selectFrom('observation').selectAll().where('id', 'in', listed(wanted)).execute()
  const runIds = [...new Set(observations.map((observation) => observation.run_id))]
  const runs = await db.selectFrom('run').selectAll().where('id', 'in', listed(runIds)).execute()
  return {
    kind: toMedium(row).kind,
    duration: told?.facts?.duration ?? null,
    ledger: told?.ledger ?? null,
    observations: observations.map(toObservation),
    runs: runs.map(toRun),
  }
}

/** Through an index that holds the open media alone, in this order. */
async function openMedia(db: Kysely<CaseTables>, after: MediaId | null, limit: number): Promise<OpenMedium[]> {
  const from =
    after === null ? undefined : await db.selectFrom('review_line').select('lead').where('media_id', '=', after).executeTakeFirst()
  const media: OpenMedium[] = []
  for (const lead of from === undefined || from.lead === 1 ? [1, 0] : [0]) {
    if (media.length === limit) break
    const begin = from?.lead === lead ? (after ?? '') : ''
    const { rows } = await sql<{ media_id: MediaId; stack: StackId | null }>`select media_id, stack from review_line line
      where decided < claims and lead = ${lead} and media_id > ${begin} and not exists (select 1 from review_line other
        where other.stack = line.stack and other.decided < other.claims and other.media_id < line.media_id)
      order by media_id limit ${limit - media.length}`.execute(db)
    media.push(...rows.map(({ media_id, stack }) => ({ mediaId: media_id, stack, lead: lead === 1 })))
  }
  return media
}

async function hardSigns(db: Kysely<CaseTables>, media: readonly MediaId[]): Promise<HardSigns[]> {
  const { rows: levels } = await sql<{ media_id: string }>`select distinct media_id from observation where kind = 'explicitness'
    and media_id in ${listed(media)} and json_extract(body, '$.level') = 'high'`.execute(db)
  const { rows: sets } = await sql<{ media_id: string; code: string | null }>`select media_id, code, max(seq) from category_set
    where media_id in ${listed(media)} group by media_id, scheme, reading`.execute(db)
  const explicit = new Set(levels.map(({ media_id }) => media_id))
  return media.map((mediaId) => ({
    mediaId,
    categories: sets.flatMap(({ media_id, code }) => (media_id === mediaId && code !== null ? [code] : [])),
    explicit: explicit.has(mediaId),
  }))
}

async function secondReadingsWanted(db: Kysely<CaseTables>, { reader, below, after, limit }: SecondReadingWanted) {
  const { rows } = await sql<{ mediaId: MediaId; claimId: ClaimId }>`select media_id as mediaId, claim_id as claimId from decision made
    where media_id > ${after ?? ''} and claim_id < ${below} and reading = 'first' and follows is null and verdict <> 'withdraw'
      and by_person <> ${reader}
      and not exists (select 1 from decision later where later.media_id = made.media_id and later.claim_id = made.claim_id
        and later.reading = 'first' and later.seq > made.seq)
      and coalesce((select verdict from decision second where second.media_id = made.media_id and second.claim_id = made.claim_id
        and second.reading = 'second' order by second.seq desc limit 1), 'withdraw') = 'withdraw'
    order by media_id, claim_id limit ${limit}`.execute(db)
  return rows
}

const pageSize = 500

async function* readTwice(db: Kysely<CaseTables>): AsyncGenerator<readonly Decision[]> {
  for (let after: readonly [string, string] = ['', '']; ; ) {
    const { rows } = await sql<{ media_id: string; claim_id: string }>`select distinct media_id, claim_id from decision
      where reading = 'second' and (media_id, claim_id) > (${after[0]}, ${after[1]}) order by media_id, claim_id limit ${pageSize}`.execute(
      db,
    )
    for (const { media_id, claim_id } of rows) {
      const made = db.selectFrom('decision').selectAll().where('media_id', '=', media_id).where('claim_id', '=', claim_id)
      yield (await made.orderBy('seq').execute()).map(toDecision)
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = [last.media_id, last.claim_id]
  }
}
