import { type Kysely, sql } from 'kysely'
import type { FindableMedium } from '../../application/finding/facet-entry.ts'
import type { MediaId } from '../../domain/id.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import { mediaOfMany } from './medium-files.ts'
import { toProblem } from './rows.ts'
import type { CaseTables } from './schema.ts'

/** What the files of a medium tell to find it by; `paths` is null where they are too many to be held, then `pathsOf` gives them. */
export interface FindableFiles extends Pick<FindableMedium, 'files' | 'exhibits'> {
  readonly problems: readonly (ProblemRecord | null)[]
  readonly paths: readonly string[] | null
}

interface FileRow {
  readonly media_id: string
  readonly path: string
  readonly modified_at: FindableMedium['files'][number]['modifiedAt']
  readonly problem_code: string | null
  readonly problem_detail: string | null
  readonly label: string
}

/** By medium: of one with many files, one stands for all of an exhibit that have the same problem. */
export async function findableFiles(db: Kysely<CaseTables>, ids: readonly MediaId[]): Promise<ReadonlyMap<string, FindableFiles>> {
  const many = await mediaOfMany(db, ids)
  const few = JSON.stringify(ids.filter((id) => !many.has(id)))
  const told = new Map<string, FindableFiles>()
  const { rows } = await sql<FileRow>`select media_id, path, modified_at, problem_code, problem_detail, label
    from evidence_file join exhibit on exhibit.id = exhibit_id where media_id in (select value from json_each(${few}))`.execute(db)
  for (const [id, files] of Map.groupBy(rows, ({ media_id }) => media_id)) told.set(id, tell(files, true))
  for (const id of many) told.set(id, tell(await headsOf(db, id), false))
  return told
}

async function headsOf(db: Kysely<CaseTables>, media: string): Promise<readonly FileRow[]> {
  const { rows } = await sql<FileRow>`select media_id, path, min(modified_at) as modified_at, problem_code, problem_detail, label
    from evidence_file join exhibit on exhibit.id = exhibit_id where media_id = ${media} group by exhibit_id, problem_code`.execute(db)
  return rows
}

function tell(files: readonly FileRow[], isWhole: boolean): FindableFiles {
  return {
    files: files.map(({ modified_at }) => ({ modifiedAt: modified_at })),
    exhibits: files.map(({ label }) => label),
    problems: files.map(toProblem),
    paths: isWhole ? files.map(({ path }) => path) : null,
  }
}

const pathsAtOnce = 1000

/** The paths of a medium in the order of reading, some at a time, one to a line. */
export async function* pathsOf(db: Kysely<CaseTables>, media: MediaId): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const { rows } = await sql<{ seq: number; path: string }>`select seq, path from evidence_file
      where media_id = ${media} and seq > ${after} order by seq limit ${pathsAtOnce}`.execute(db)
    yield rows.map(({ path }) => path).join('\n')
    after = rows.at(-1)?.seq ?? after
    if (rows.length < pathsAtOnce) return
  }
}
