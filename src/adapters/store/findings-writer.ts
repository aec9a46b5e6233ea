import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import type { DraftText, FindingsMade, MediumDraft, MediumFindings } from '../../application/ports/case-store.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { MediaId } from '../../domain/id.ts'
import type { Observation, Run } from '../../domain/observation.ts'
import { type AuditContext, type AuditDraft, appendAudits } from './audit-log.ts'
import { descriptionDigest, findingsDigest } from './row-digests.ts'
import { rowParts } from './row-parts.ts'
import { lookedAt } from './rows.ts'
import type { CaseTables } from './schema.ts'
import { turnOf } from './turns.ts'

/** What is saved together of one medium. */
export interface FindingsToSave extends FindingsMade {
  readonly findings: MediumFindings
}

/** Saves the findings of media and ends their jobs in one commit. Runs that are stored already are left as they are. */
export async function saveFindings(db: Kysely<CaseTables>, audit: AuditContext, all: readonly FindingsToSave[]): Promise<void> {
  if (all.length === 0) return
  await db.transaction().execute(async (trx) => {
    const entries: AuditDraft[] = []
    for (const { findings, plan, draft } of all) {
      const analysis = await insertAnalysis(trx, findings)
      const { digest } = await findingsDigest(trx, analysis)
      entries.push({ action: 'findings-saved', subject: findings.mediaId, detail: { analysis, digest } })
      const ended = findings.firstLook === true ? readWhole : { state: 'done' as const, look: 'whole' as const, plan }
      await trx.updateTable('job').set(ended).where('media_id', '=', findings.mediaId).execute()
      if (draft !== null) entries.push(...(await insertDraft(trx, { media: findings.mediaId, analysis }, draft)))
    }
    await appendAudits(trx, audit, entries)
  })
}

/** After a first look the film waits for its turn again. */
const readWhole = { state: 'waiting' as const, look: 'whole' as const, turn: turnOf('video') }

async function insertAnalysis(trx: Transaction<CaseTables>, findings: MediumFindings): Promise<number> {
  const fresh = await insertRuns(trx, findings.runs)
  await insertObservations(
    trx,
    findings.observations.filter((observation) => fresh.has(observation.run)),
  )
  return (await trx.insertInto('analysis').values(analysisRow(findings)).returning('seq').executeTakeFirstOrThrow()).seq
}

function analysisRow(findings: MediumFindings) {
  return {
    media_id: findings.mediaId,
    outcome: findings.firstLook === true ? lookedAt : findings.outcome,
    problems: canonicalJson(findings.problems),
    decoder: findings.decoder,
    facts: findings.facts === null ? null : canonicalJson(findings.facts),
    capture: findings.capture === null ? null : canonicalJson(findings.capture),
    ledger: findings.ledger === null ? null : canonicalJson(findings.ledger),
    run_ids: canonicalJson(findings.runs.map((run) => run.id)),
  }
}

async function insertRuns(trx: Transaction<CaseTables>, runs: readonly Run[]): Promise<Set<string>> {
  const fresh = new Set<string>()
  for (const run of runs) {
    const row = {
      id: run.id,
      media_id: run.mediaId,
      analyzer: run.analyzer,
      analyzer_version: run.analyzerVersion,
      models: canonicalJson(run.models),
      params: canonicalJson(run.params),
      decoder: run.decoder,
      runtime: run.runtime,
      outcome: canonicalJson(run.outcome),
    }
    const saved = await trx
      .insertInto('run')
      .values(row)
      .onConflict((oc) => oc.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (saved !== undefined) fresh.add(saved.id)
  }
  return fresh
}

async function insertObservations(trx: Transaction<CaseTables>, observations: readonly Observation[]): Promise<void> {
  const next = new Map<string, number>()
  const rows = observations.map(({ id, mediaId, run, where, confidence, ...body }) => {
    const ordinal = next.get(run) ?? 0
    next.set(run, ordinal + 1)
    const { kind } = body
    return { id, run_id: run, media_id: mediaId, ordinal, kind, body: canonicalJson(body), place: canonicalJson(where), confidence }
  })
  for (const part of rowParts(rows)) await trx.insertInto('observation').values(part).execute()
}

/** Saves a description where it differs from the current one, and replaces its texts in the search index. */
export async function saveDescription(db: Kysely<CaseTables>, audit: AuditContext, media: MediaId, draft: MediumDraft): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const newest = await trx
      .selectFrom('analysis')
      .select((eb) => eb.fn.max('seq').as('seq'))
      .where('media_id', '=', media)
      .executeTakeFirst()
    await appendAudits(trx, audit, await insertDraft(trx, { media, analysis: newest?.seq ?? 0 }, draft))
  })
}

interface DraftOf {
  readonly media: MediaId
  readonly analysis: number
}

/** Gives the audit entry of a description that differs from the current one; none where it is the same. */
async function insertDraft(
  trx: Transaction<CaseTables>,
  of: DraftOf,
  { description, texts, stack, basis }: MediumDraft,
): Promise<AuditDraft[]> {
  const { media, analysis } = of
  const body = canonicalJson(description)
  const current = await trx
    .selectFrom('description')
    .select(['seq', 'body', 'stack_id'])
    .where('media_id', '=', media)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const same = current !== undefined && current.body === body && current.stack_id === stack
  const seq = same ? current.seq : await insertDescription(trx, { media_id: media, body, stack_id: stack })
  await noteBasis(trx, { media_id: media, analysis, description: seq, basis })
  await indexTexts(trx, media, texts)
  if (same) return []
  const { digest } = await descriptionDigest(trx, seq)
  return [{ action: 'description-saved', subject: media, detail: { description: seq, digest } }]
}

async function insertDescription(trx: Transaction<CaseTables>, row: Insertable<CaseTables['description']>): Promise<number> {
  return (await trx.insertInto('description').values(row).returning('seq').executeTakeFirstOrThrow()).seq
}

async function noteBasis(trx: Transaction<CaseTables>, row: Insertable<CaseTables['draft_basis']>): Promise<void> {
  const { analysis, description, basis } = row
  await trx
    .insertInto('draft_basis')
    .values(row)
    .onConflict((oc) => oc.column('media_id').doUpdateSet({ analysis, description, basis }))
    .execute()
}

async function indexTexts(trx: Transaction<CaseTables>, media: MediaId, texts: readonly DraftText[]): Promise<void> {
  const known = await sql<{ text_id: number; locale: string; body: string }>`select text_id, locale, body
    from draft_place cross join draft_text on draft_text.rowid = text_id where draft_place.media_id = ${media}`.execute(trx)
  const same = new Set(known.rows.map((row) => `${row.locale}\n${row.body}`))
  if (known.rows.length === texts.length && texts.every((text) => same.has(`${text.locale}\n${text.text}`))) return
  for (const row of known.rows) await sql`delete from draft_text where rowid = ${row.text_id}`.execute(trx)
  await trx.deleteFrom('draft_place').where('media_id', '=', media).execute()
  for (const [index, textId] of (await placesFor(trx, media, texts.length)).entries()) {
    const text = texts[index]
    if (text === undefined) throw new Error('more places than texts')
    await sql`insert or replace into draft_text (rowid, media_id, locale, body) values (${textId}, ${media}, ${text.locale}, ${text.text})`.execute(
      trx,
    )
  }
}

/**
 * Numbers for the texts of a medium, all before the first text is entered: a statement that gives rows back makes the full-text table write out
 * what it holds, each time as a part of its own that is merged later.
 */
async function placesFor(trx: Transaction<CaseTables>, media: MediaId, count: number): Promise<number[]> {
  const places: number[] = []
  for (const part of rowParts(Array.from({ length: count }, () => ({ media_id: media })))) {
    const inserted = await trx.insertInto('draft_place').values(part).returning('text_id').execute()
    places.push(...inserted.map(({ text_id }) => text_id))
  }
  return places.sort((a, b) => a - b)
}
