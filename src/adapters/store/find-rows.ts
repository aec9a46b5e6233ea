import { type Kysely, sql } from 'kysely'
import type { FindableMedium } from '../../application/finding/facet-entry.ts'
import type { MediaId } from '../../domain/id.ts'
import { problemsOf } from '../../domain/problems-of-medium.ts'
import { type FindableFiles, findableFiles, pathsOf } from './find-files.ts'
import { toDecision } from './review-rows.ts'
import { toAnalysis, toDescription, toMedium } from './rows.ts'
import type { CaseTables } from './schema.ts'

/** A medium as it is found, and all the words that it can be found by. */
export interface FindableRow {
  readonly found: FindableMedium
  /** Some at a time of a medium with too many files to be held. */
  readonly text: string | AsyncIterable<string>
}

/** Reads what media are found by, in the order asked for. */
export async function readFindable(db: Kysely<CaseTables>, ids: readonly MediaId[]): Promise<FindableRow[]> {
  if (ids.length === 0) return []
  const list = sql`(select value from json_each(${JSON.stringify(ids)}))`
  const media = await byMedium<CaseTables['medium']>(db, sql`select *, id as media_id from medium where id in ${list}`)
  const files = await findableFiles(db, ids)
  const heads = await byMedium<CaseTables['analysis']>(db, newest('analysis', list))
  const drafts = await byMedium<CaseTables['description']>(db, newest('description', list))
  const decisions = await byMedium<CaseTables['decision'] & { seq: number }>(
    db,
    sql`select * from decision where media_id in ${list} order by seq`,
  )
  const models = await modelsOf(db, list)
  const texts = await byMedium<{ body: string }>(
    db,
    sql`select draft_place.media_id, body from draft_place cross join draft_text on draft_text.rowid = text_id where draft_place.media_id in ${list}
      union all select media_id, body from note where media_id in ${list}`,
  )
  return ids.flatMap((id) => {
    const medium = media.get(id)?.[0]
    if (medium === undefined) return []
    const own = files.get(id) ?? noFiles
    const head = heads.get(id)?.[0]
    const draft = drafts.get(id)?.[0]
    const analysis = head === undefined ? null : toAnalysis({ ...head, ledger: null })
    const description = draft === undefined ? null : toDescription(draft.body)
    const found: FindableMedium = {
      medium: toMedium(medium),
      files: own.files,
      exhibits: own.exhibits,
      outcome: analysis?.outcome ?? null,
      problems: problemsOf({ problems: analysis?.problems ?? [], files: own.problems.map((problem) => ({ problem })) }),
      capture: analysis?.capture ?? null,
      description,
      draft: draft?.seq ?? 0,
      inStack: (draft?.stack_id ?? null) !== null,
      decisions: (decisions.get(id) ?? []).map(toDecision),
      modelsOf: (observation) => models.get(observation) ?? [],
    }
    const words = [...(texts.get(id) ?? []).map(({ body }) => body), ...verbatim(found)]
    const text = own.paths === null ? bothOf(pathsOf(db, id), words.join('\n')) : [...own.paths, ...words].join('\n')
    return [{ found, text }]
  })
}

type RowOf<Table> = {
  readonly [Column in keyof Table]: Table[Column] extends { readonly __select__: infer Value } ? Value : Table[Column]
} & {
  readonly media_id: string
}

const noFiles: FindableFiles = { files: [], exhibits: [], problems: [], paths: [] }

async function* bothOf(paths: AsyncIterable<string>, words: string): AsyncGenerator<string> {
  yield* paths
  yield words
}

async function byMedium<Row>(db: Kysely<CaseTables>, query: ReturnType<typeof sql>): Promise<Map<string, RowOf<Row>[]>> {
  // The columns are those that the query names.
  const { rows } = (await query.execute(db)) as { rows: RowOf<Row>[] }
  return Map.groupBy(rows, (row) => row.media_id)
}

function newest(table: 'analysis' | 'description', list: ReturnType<typeof sql>) {
  const name = sql.table(table)
  return sql`select * from ${name} where seq in (select max(seq) from ${name} where media_id in ${list} group by media_id)`
}

/** By observation: the ids of the models of its run. */
async function modelsOf(db: Kysely<CaseTables>, list: ReturnType<typeof sql>): Promise<Map<string, readonly string[]>> {
  const { rows: runs } = await sql<{
    id: string
    models: string
  }>`select id, models from run where media_id in ${list} and models <> '[]'`.execute(db)
  const named = new Map(runs.map(({ id, models }) => [id, (JSON.parse(models) as { id: string }[]).map((model) => model.id)]))
  const { rows } = await sql<{ id: string; run_id: string }>`select id, run_id from observation where media_id in ${list}`.execute(db)
  return new Map(rows.map(({ id, run_id }) => [id, named.get(run_id) ?? []]))
}

/** Drafts may shorten what was read and heard; all of it is found. */
function verbatim({ description }: FindableMedium): string[] {
  const claims = description?.passages.flatMap((passage) => passage.claims) ?? []
  return claims.flatMap((claim) => (claim.kind === 'text' || claim.kind === 'speech' ? [claim.args.text] : []))
}
