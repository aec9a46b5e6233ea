import { type Kysely, type Selectable, sql } from 'kysely'
import type { BoundedMedium, MediumInShort, MediumRecord } from '../../application/ports/case-store.ts'
import type { MediaId, RunId, StackId } from '../../domain/id.ts'
import type { Run } from '../../domain/observation.ts'
import { filesInOrder, mediaOfMany, problemsOfFiles } from './medium-files.ts'
import { type AnalysisRecord, toAnalysis, toDescription, toEvidenceFile, toMedium, toObservation, toRun } from './rows.ts'
import type { CaseTables } from './schema.ts'

/** All that a case knows of these media, in the order asked for; one that it does not hold is left out. */
export async function readMedia(db: Kysely<CaseTables>, ids: readonly MediaId[]): Promise<MediumRecord[]> {
  const records: MediumRecord[] = []
  for (const { short, runIds } of await readHeads(db, ids)) records.push({ ...short, ...(await currentFindings(db, runIds)) })
  return records
}

/** The same with the files of those that have few. */
export async function readBounded(db: Kysely<CaseTables>, ids: readonly MediaId[]): Promise<BoundedMedium[]> {
  const many = await mediaOfMany(db, ids)
  const records: BoundedMedium[] = []
  for (const { short, runIds } of await readHeads(db, ids, many)) {
    const { sha256 } = short.medium
    const problemsOfMany = many.has(sha256) ? await problemsOfFiles(db, sha256) : null
    records.push({ ...short, ...(await currentFindings(db, runIds)), problemsOfMany })
  }
  return records
}

/** The same without what their findings rest on: a few statements for all of them. */
export async function readInShort(db: Kysely<CaseTables>, ids: readonly MediaId[]): Promise<MediumInShort[]> {
  return (await readHeads(db, ids)).map(({ short }) => short)
}

interface MediumHead {
  readonly short: MediumInShort
  readonly runIds: readonly RunId[]
}

/** Those `without` come without their files. */
async function readHeads(db: Kysely<CaseTables>, ids: readonly MediaId[], without: ReadonlySet<string> = new Set()): Promise<MediumHead[]> {
  if (ids.length === 0) return []
  const list = listed(ids)
  const media = new Map((await db.selectFrom('medium').selectAll().where('id', 'in', list).execute()).map((row) => [row.id, row]))
  const withFiles = without.size === 0 ? list : listed(ids.filter((id) => !without.has(id)))
  const files = Map.groupBy(
    await filesInOrder(db).selectAll('evidence_file').where('media_id', 'in', withFiles).execute(),
    (row) => row.media_id,
  )
  const heads = await newestOf<Selectable<CaseTables['analysis']>>(db, 'analysis', list)
  const drafts = await newestOf<Selectable<CaseTables['description']>>(db, 'description', list)
  return ids.flatMap((id) => {
    const [row, head, draft] = [media.get(id), heads.get(id), drafts.get(id)]
    if (row === undefined) return []
    const { runIds, ...told } = head === undefined ? unknown : toAnalysis(head)
    const drafted = {
      description: draft === undefined ? null : toDescription(draft.body),
      stack: (draft?.stack_id ?? null) as StackId | null,
    }
    return [{ short: { medium: toMedium(row), files: (files.get(id) ?? []).map(toEvidenceFile), ...told, ...drafted }, runIds }]
  })
}

/** The media as one value, so that it is one statement whatever their number. */
function listed(ids: readonly string[]) {
  return sql<string>`(select value from json_each(${JSON.stringify(ids)}))`
}

/** The last row of each medium in a table that only grows. */
async function newestOf<Row extends { readonly media_id: string }>(
  db: Kysely<CaseTables>,
  table: 'analysis' | 'description',
  ids: ReturnType<typeof listed>,
): Promise<Map<string, Row>> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where seq in
    (select max(seq) from ${sql.table(table)} where media_id in ${ids} group by media_id)`.execute(db)
  return new Map(rows.map((row) => [row.media_id, row]))
}

async function currentFindings(db: Kysely<CaseTables>, runIds: readonly RunId[]): Promise<Pick<MediumRecord, 'runs' | 'observations'>> {
  if (runIds.length === 0) return { runs: [], observations: [] }
  const list = listed(runIds)
  const runs = await db.selectFrom('run').selectAll().where('id', 'in', list).execute()
  const observations = await db.selectFrom('observation').selectAll().where('run_id', 'in', list).orderBy('ordinal').execute()
  const place = new Map<RunId, number>(runIds.map((id, index) => [id, index]))
  const order = (run: Run['id']) => place.get(run) ?? runIds.length
  return {
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
