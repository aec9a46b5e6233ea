import { type Kysely, type RawBuilder, sql } from 'kysely'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { MediaId } from '../../domain/id.ts'
import type { CaseTables } from './schema.ts'

/** All that a report tells of each medium as one text each: rows as they are stored, since nothing stored is ever changed. */
export async function mediumStates(db: Kysely<CaseTables>, media: readonly MediaId[]): Promise<string[]> {
  const list = sql`(select value from json_each(${JSON.stringify(media)}))`
  const newest = (table: 'analysis' | 'description') =>
    sql`seq in (select max(seq) from ${sql.table(table)} where media_id in ${list} group by media_id)`
  const files = await byMedium(
    db,
    sql`select media_id, exhibit_id, path, modified_at, problem_code from evidence_file where media_id in ${list} order by exhibit_id, path`,
  )
  const findings = await byMedium(db, sql`select media_id, seq, outcome, problems, run_ids from analysis where ${newest('analysis')}`)
  const drafts = await byMedium(db, sql`select media_id, body, stack_id from description where ${newest('description')}`)
  const decisions = await byMedium(db, sql`select * from decision where media_id in ${list} order by seq`)
  const of = (rows: ReadonlyMap<string, readonly unknown[]>, id: MediaId) => rows.get(id) ?? []
  return media.map((id) => canonicalJson([id, of(files, id), of(findings, id), of(drafts, id), of(decisions, id)]))
}

interface OfMedium {
  readonly media_id: string
}

async function byMedium(db: Kysely<CaseTables>, query: RawBuilder<unknown>): Promise<ReadonlyMap<string, readonly OfMedium[]>> {
  const { rows } = await sql<OfMedium>`${query}`.execute(db)
  return Map.groupBy(rows, (row) => row.media_id)
}
