import { type Kysely, sql } from 'kysely'
import type { MediaId } from '../../domain/id.ts'
import type { CaseTables } from './schema.ts'

/** The tables that say something of media, by which the index follows a case: the last row of each that it knows. */
const followed = {
  file: ['evidence_file', 'seq'],
  analysis: ['analysis', 'seq'],
  description: ['description', 'seq'],
  text: ['draft_place', 'text_id'],
  decision: ['decision', 'seq'],
  note: ['note', 'seq'],
} as const

type Followed = keyof typeof followed
export type FindMarks = Readonly<Record<Followed, number>>

const names = Object.keys(followed).filter((name): name is Followed => name in followed)

/** Where to begin: with the first file, and with whatever else is told from now on, as all that is there is read with the files. */
export async function firstMarks(db: Kysely<CaseTables>): Promise<FindMarks> {
  const marks = { file: 0, analysis: 0, description: 0, text: 0, decision: 0, note: 0 }
  for (const name of names) if (name !== 'file') marks[name] = await lastOf(db, name)
  return marks
}

async function lastOf(db: Kysely<CaseTables>, name: Followed): Promise<number> {
  const [table, column] = followed[name]
  const { rows } = await sql<{ last: number | null }>`select max(${sql.ref(column)}) as last from ${sql.table(table)}`.execute(db)
  return rows[0]?.last ?? 0
}

/** Files that were there together, by their places: after `after` up to `through`. The first of a medium's that is met tells of all of them. */
export interface FileSpan {
  readonly after: number
  readonly through: number
}

export const noSpan: FileSpan = { after: 0, through: 0 }

/** Media of which something new is known, and the marks once they are entered. */
export interface FindBatch {
  readonly ids: readonly MediaId[]
  /** Those whose words changed. */
  readonly reworded: ReadonlySet<MediaId>
  readonly marks: FindMarks
  /** Where the files of the next batch belong. */
  readonly span: FileSpan
}

// Others wait while a batch is entered.
const batchRows = 100

/**
 * The next media to enter; null where the index knows all. Files come first, so that media are numbered in the order of reading: a medium
 * of a thousand copies once with all of them, and not once for each.
 */
export async function nextBatch(db: Kysely<CaseTables>, marks: FindMarks, span: FileSpan): Promise<FindBatch | null> {
  const current = marks.file < span.through ? span : { after: marks.file, through: await lastOf(db, 'file') }
  const files = await filesAfter(db, marks.file, current)
  const last = files.at(-1)
  if (last !== undefined) {
    const ids = distinct(files)
    return { ids, reworded: new Set(ids), marks: { ...marks, file: last.place }, span: current }
  }
  const next: Record<Followed, number> = { ...marks }
  const ids = new Set<MediaId>()
  const reworded = new Set<MediaId>()
  for (const name of names) {
    const rows = await rowsAfter(db, name, marks[name])
    next[name] = rows.at(-1)?.place ?? marks[name]
    for (const id of distinct(rows)) {
      ids.add(id)
      // A text can come under the number of one that gave way; its description tells of it then.
      if (name === 'text' || name === 'description' || name === 'note') reworded.add(id)
    }
  }
  const isSame = names.every((name) => next[name] === marks[name])
  return isSame ? null : { ids: [...ids], reworded, marks: next, span: current }
}

interface FollowedRow {
  readonly place: number
  readonly media_id: MediaId | null
}

async function rowsAfter(db: Kysely<CaseTables>, name: Followed, after: number): Promise<readonly FollowedRow[]> {
  const [table, column] = followed[name]
  const { rows } = await sql<FollowedRow>`select ${sql.ref(column)} as place, media_id from ${sql.table(table)}
    where ${sql.ref(column)} > ${after} order by ${sql.ref(column)} limit ${batchRows}`.execute(db)
  return rows
}

/** Files of a span; without their medium where an earlier one of the span has told of it. */
async function filesAfter(db: Kysely<CaseTables>, place: number, { after, through }: FileSpan): Promise<readonly FollowedRow[]> {
  const { rows } = await sql<FollowedRow>`select seq as place, case when exists (select 1 from evidence_file earlier
      where earlier.media_id = file.media_id and earlier.seq > ${after} and earlier.seq < file.seq) then null else media_id end as media_id
    from evidence_file file where seq > ${place} and seq <= ${through} order by seq limit ${batchRows}`.execute(db)
  return rows
}

function distinct(rows: readonly FollowedRow[]): MediaId[] {
  return [...new Set(rows.flatMap(({ media_id }) => media_id ?? []))]
}
