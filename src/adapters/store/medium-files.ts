import { type Kysely, type Selectable, sql } from 'kysely'
import { mostFilesHeld } from '../../application/ports/case-store.ts'
import type { EvidenceFile } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import { problemsOf } from '../../domain/problems-of-medium.ts'
import { toEvidenceFile, toProblem } from './rows.ts'
import type { CaseTables } from './schema.ts'

type FileRow = Selectable<CaseTables['evidence_file']>

const pageSize = 500

/** Files with those of the first exhibit first, then by path. */
export function filesInOrder(db: Kysely<CaseTables>) {
  return db
    .selectFrom('evidence_file')
    .innerJoin('exhibit', 'exhibit.id', 'evidence_file.exhibit_id')
    .orderBy(sql`length(exhibit.label)`)
    .orderBy('exhibit.label')
    .orderBy('evidence_file.path')
}

/** Which of these media have more files than are held together. */
export async function mediaOfMany(db: Kysely<CaseTables>, ids: readonly MediaId[]): Promise<ReadonlySet<string>> {
  // One more than the bound is enough to know, so that no count walks over a million.
  const { rows } = await sql<{ id: string }>`select value as id from json_each(${JSON.stringify(ids)})
    where (select count(*) from (select 1 from evidence_file where media_id = value limit ${mostFilesHeld + 1})) > ${mostFilesHeld}`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

/** All files of a medium in their order, page by page: what is held of all of them at once is their places in the table. */
export async function* filesOfMedium(db: Kysely<CaseTables>, media: MediaId): AsyncGenerator<readonly EvidenceFile[]> {
  const places = await placesOf(db, media)
  for (let from = 0; from < places.length; from += pageSize) yield await filesAt(db, places.subarray(from, from + pageSize))
}

/** The database sorts, on disk where there are many; as one value, because a row for each takes several times as long. */
async function placesOf(db: Kysely<CaseTables>, media: MediaId): Promise<Float64Array> {
  const sorted = filesInOrder(db).select('evidence_file.seq').where('media_id', '=', media)
  const { rows } = await sql<{ places: string }>`select json_group_array(seq) as places from (${sorted})`.execute(db)
  return Float64Array.from(JSON.parse(rows[0]?.places ?? '[]') as number[])
}

async function filesAt(db: Kysely<CaseTables>, places: Float64Array): Promise<EvidenceFile[]> {
  const list = JSON.stringify([...places])
  const { rows } = await sql<FileRow>`select evidence_file.* from json_each(${list}) place cross join evidence_file on seq = place.value
    order by place.key`.execute(db)
  return rows.map(toEvidenceFile)
}

/** What is wrong with the files of a medium, each problem once, as it is first met in their order. */
export async function problemsOfFiles(db: Kysely<CaseTables>, media: MediaId): Promise<ProblemRecord[]> {
  type Row = Pick<FileRow, 'problem_code' | 'problem_detail'>
  const { rows } = await sql<Row>`select problem_code, problem_detail, min(path) as first
    from evidence_file join exhibit on exhibit.id = exhibit_id where media_id = ${media} and problem_code is not null
    group by exhibit_id, problem_code order by length(label), label, first`.execute(db)
  return problemsOf({ problems: [], files: rows.map((row) => ({ problem: toProblem(row) })) })
}
