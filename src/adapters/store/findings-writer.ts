import { type Kysely, sql, type Transaction } from 'kysely'
import type { DraftText, MediumFindings } from '../../application/ports/case-store.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Description } from '../../domain/description.ts'
import type { MediaId, StackId } from '../../domain/id.ts'
import type { Observation, Run } from '../../domain/observation.ts'
import { type AuditContext, appendAudit } from './audit-log.ts'
import { descriptionDigest, findingsDigest } from './row-digests.ts'
import type { CaseTables } from './schema.ts'

/** Saves the findings of one medium and ends its job in one commit. Runs that are stored already are left as they are. */
export async function saveFindings(db: Kysely<CaseTables>, audit: AuditContext, findings: MediumFindings): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const fresh = await insertRuns(trx, findings.runs)
    await insertObservations(
      trx,
      findings.observations.filter((observation) => fresh.has(observation.run)),
    )
    const { seq } = await trx.insertInto('analysis').values(analysisRow(findings)).returning('seq').executeTakeFirstOrThrow()
    await trx.updateTable('job').set({ state: 'done' }).where('media_id', '=', findings.mediaId).execute()
    await appendAudit(trx, audit, {
      action: 'findings-saved',
      subject: findings.mediaId,
      detail: { analysis: seq, digest: (await findingsDigest(trx, seq)).digest },
    })
  })
}

function analysisRow(findings: MediumFindings) {
  return {
    media_id: findings.mediaId,
    outcome: findings.outcome,
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
  for (const { id, mediaId, run, where, confidence, ...body } of observations) {
    const ordinal = next.get(run) ?? 0
    next.set(run, ordinal + 1)
    const row = {
      id,
      run_id: run,
      media_id: mediaId,
      ordinal,
      kind: body.kind,
      body: canonicalJson(body),
      place: canonicalJson(where),
      confidence,
    }
    await trx.insertInto('observation').values(row).execute()
  }
}

/** Saves a description where it differs from the current one, and replaces its texts in the search index. */
export async function saveDescription(
  db: Kysely<CaseTables>,
  audit: AuditContext,
  draft: { readonly description: Description; readonly texts: readonly DraftText[]; readonly stack: StackId | null },
): Promise<void> {
  const { description, texts, stack } = draft
  const body = canonicalJson(description)
  await db.transaction().execute(async (trx) => {
    const current = await trx
      .selectFrom('description')
      .select(['body', 'stack_id'])
      .where('media_id', '=', description.mediaId)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (current?.body !== body || current.stack_id !== stack) {
      const { seq } = await trx
        .insertInto('description')
        .values({ media_id: description.mediaId, body, stack_id: stack })
        .returning('seq')
        .executeTakeFirstOrThrow()
      await appendAudit(trx, audit, {
        action: 'description-saved',
        subject: description.mediaId,
        detail: { description: seq, digest: (await descriptionDigest(trx, seq)).digest },
      })
    }
    await indexTexts(trx, description.mediaId, texts)
  })
}

async function indexTexts(trx: Transaction<CaseTables>, media: MediaId, texts: readonly DraftText[]): Promise<void> {
  const known = await sql<{
    rowid: number
    locale: string
    body: string
  }>`select rowid, locale, body from draft_text where media_id = ${media}`.execute(trx)
  const same = new Set(known.rows.map((row) => `${row.locale}\n${row.body}`))
  if (known.rows.length === texts.length && texts.every((text) => same.has(`${text.locale}\n${text.text}`))) return
  for (const row of known.rows) await sql`delete from draft_text where rowid = ${row.rowid}`.execute(trx)
  for (const text of texts)
    await sql`insert into draft_text (media_id, locale, body) values (${media}, ${text.locale}, ${text.text})`.execute(trx)
}
