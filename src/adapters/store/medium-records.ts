import { type Kysely, type Selectable, sql } from 'kysely'
import type { MediumRecord } from '../../application/ports/case-store.ts'
import type { MediaId, RunId, StackId } from '../../domain/id.ts'
import type { Run } from '../../domain/observation.ts'
import { type AnalysisRecord, toAnalysis, toDescription, toEvidenceFile, toMedium, toObservation, toRun } from './rows.ts'
import type { CaseTables } from './schema.ts'

/** All that a case knows of these media, in the order asked for; one that it does not hold is left out. */
export async function readMedia(db: Kysely<CaseTables>, ids: readonly MediaId[]): Promise<MediumRecord[]> {
  if (ids.length === 0) return []
  const media = new Map((await db.selectFrom('medium').selectAll().where('id', 'in', ids).execute()).map((row) => [row.id, row]))
  const files = Map.groupBy(await filesOf(db).where('media_id', 'in', ids).execute(), (row) => row.media_id)
  const heads = await newestOf<Selectable<CaseTables['analysis']>>(db, 'analysis', ids)
  const drafts = await newestOf<Selectable<CaseTables['description']>>(db, 'description', ids)
  const records: MediumRecord[] = []
  for (const id of ids) {
    const row = media.get(id)
    const draft = drafts.get(id)
    if (row === undefined) continue
    records.push({
      medium: toMedium(row),
      files: (files.get(id) ?? []).map(toEvidenceFile),
      ...(await currentFindings(db, heads.get(id))),
      description: draft === undefined ? null : toDescription(draft.body),
      stack: (draft?.stack_id ?? null) as StackId | null,
    })
  }
  return records
}

/** Files in the order of exhibit and path. */
function filesOf(db: Kysely<CaseTables>) {
  return db
    .selectFrom('evidence_file')
    .innerJoin('exhibit', 'exhibit.id', 'evidence_file.exhibit_id')
    .selectAll('evidence_file')
    .orderBy(sql`length(exhibit.label)`)
    .orderBy('exhibit.label')
    .orderBy('evidence_file.path')
}

/** The last row of each medium in a table that only grows. */
async function newestOf<Row extends { readonly media_id: string }>(
  db: Kysely<CaseTables>,
  table: 'analysis' | 'description',
  ids: readonly MediaId[],
): Promise<Map<string, Row>> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where seq in
    (select max(seq) from ${sql.table(table)} where media_id in (${sql.join(ids)}) group by media_id)`.execute(db)
  return new Map(rows.map((row) => [row.media_id, row]))
}

type Findings = Omit<MediumRecord, 'medium' | 'files' | 'description' | 'stack'>

async function currentFindings(db: Kysely<CaseTables>, head: Selectable<CaseTables['analysis']> | undefined): Promise<Findings> {
  const { runIds, ...told } = head === undefined ? unknown : toAnalysis(head)
  if (runIds.length === 0) return { ...told, runs: [], observations: [] }
  const runs = await db.selectFrom('run').selectAll().where('id', 'in', runIds).execute()
  const observations = await db.selectFrom('observation').selectAll().where('run_id', 'in', runIds).orderBy('ordinal').execute()
  const place = new Map<RunId, number>(runIds.map((id, index) => [id, index]))
  const order = (run: Run['id']) => place.get(run) ?? runIds.length
  return {
    ...told,
    runs: runs.map(toRun).sort((a, b) => order(a.id) - order(b.id)),
    observations: observations.map(toObservation).sort((a, b) => order(a.run) - order(b.run)),
  }
}

/** What is known of a medium that waits: nothing. */
const unknown: Omit<AnalysisRecord, 'decoder'> & { readonly decoder: null } = {
  outcome: null,
  firstLook: false,
  problems: [],
  decoder: null,
  facts: null,
  capture: null,
  ledger: null,
  runIds: [],
}
