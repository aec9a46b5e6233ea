import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { CaseTables } from './schema.ts'

/** SHA-256 of the canonical JSON of stored rows, 64 hex digits: what the audit log remembers of a write. */
export function digest(rows: unknown): string {
  return createHash('sha256').update(canonicalJson(rows)).digest('hex')
}

/** The rows that one `files-recorded` entry covers: paths `first`…`last` and the media they lead to. */
export async function filesDigest(db: Kysely<CaseTables>, first: number, last: number): Promise<{ digest: string; rows: number }> {
  const files = await db.selectFrom('evidence_file').selectAll().where('seq', '>=', first).where('seq', '<=', last).orderBy('seq').execute()
  const ids = [...new Set(files.flatMap((file) => (file.media_id === null ? [] : [file.media_id])))].sort()
  // One statement whatever the number of media: each is kept, and one with hundreds of places holds much.
  const listed = sql<string>`(select value from json_each(${JSON.stringify(ids)}))`
  const media = ids.length === 0 ? [] : await db.selectFrom('medium').selectAll().where('id', 'in', listed).orderBy('id').execute()
  return { digest: digest({ files, media }), rows: files.length + media.length }
}

/** The rows that one `findings-saved` entry covers: the analysis, its runs and their observations. */
export async function findingsDigest(db: Kysely<CaseTables>, analysis: number): Promise<{ digest: string; rows: number }> {
  const head = await db.selectFrom('analysis').selectAll().where('seq', '=', analysis).executeTakeFirst()
  if (head === undefined) return { digest: digest(null), rows: 0 }
  const ids = textsOf(fromJson(head.run_ids))
  const runs = ids.length === 0 ? [] : await db.selectFrom('run').selectAll().where('id', 'in', ids).orderBy('id').execute()
  const observations =
    ids.length === 0
      ? []
      : await db.selectFrom('observation').selectAll().where('run_id', 'in', ids).orderBy('run_id').orderBy('ordinal').execute()
  return { digest: digest({ head, runs, observations }), rows: 1 + runs.length + observations.length }
}

/** What JSON text says; null also where it was altered and is no JSON. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Verification must name such a row and not stop at it.
    return null
  }
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}

/** The row that one `description-saved` entry covers. */
export async function descriptionDigest(db: Kysely<CaseTables>, seq: number): Promise<{ digest: string; rows: number }> {
  const row = await db.selectFrom('description').selectAll().where('seq', '=', seq).executeTakeFirst()
  return { digest: digest(row ?? null), rows: row === undefined ? 0 : 1 }
}

/** The row that one `exhibit-added` entry covers. */
export async function exhibitDigest(db: Kysely<CaseTables>, id: string): Promise<{ digest: string; rows: number }> {
  const row = await db.selectFrom('exhibit').selectAll().where('id', '=', id).executeTakeFirst()
  return { digest: digest(row ?? null), rows: row === undefined ? 0 : 1 }
}

/** The row that the `case-opened` entry covers. */
export async function caseDigest(db: Kysely<CaseTables>): Promise<{ digest: string; rows: number }> {
  const rows = await db.selectFrom('case_record').selectAll().orderBy('id').execute()
  return { digest: digest(rows), rows: rows.length }
}
