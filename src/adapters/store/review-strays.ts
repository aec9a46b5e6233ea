import { type Kysely, sql } from 'kysely'
import type { ReviewAction } from '../../application/ports/case-review.ts'
import { isReviewAction, reviewCoverings, type Stretch, stretchRows } from './review-audit.ts'
import { digest, fromJson } from './row-digests.ts'
import type { CaseTables } from './schema.ts'

/** The rows that one entry of review covers, as they are now; `counted` is how many there were. */
export async function reviewDigest(db: Kysely<CaseTables>, action: ReviewAction, detail: Record<string, unknown>) {
  const rows = await stretchRows(db, action, stretchOf(detail))
  return { digest: digest(rows), rows: rows.length, table: reviewCoverings[action].table, counted: Number(detail.rows) }
}

function stretchOf(detail: Record<string, unknown>): Stretch {
  const of = Array.isArray(detail.of) ? detail.of.map(String) : []
  return { of, first: edge(detail.first), last: edge(detail.last) }
}

function edge(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value)
}

/** A row of people's work that no entry speaks of, by table and key; `counts` are the rows that entries cover, by table. */
export async function strayReviewRow(db: Kysely<CaseTables>, counts: ReadonlyMap<string, number>): Promise<string | null> {
  for (const [action, { table }] of Object.entries(reviewCoverings)) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
    if (rows[0]?.n !== (counts.get(table) ?? 0) && isReviewAction(action)) return nameStray(db, action)
  }
  return null
}

/** Only asked where something is wrong: reads all keys of a table and all entries on it. */
async function nameStray(db: Kysely<CaseTables>, action: ReviewAction): Promise<string> {
  const { table, key } = reviewCoverings[action]
  const names: readonly string[] = key
  const entries = await db.selectFrom('audit_entry').select('detail').where('action', '=', action).execute()
  const spoken = Map.groupBy(
    entries.map(({ detail }) => stretchOf({ ...(fromJson(detail) as object | null) })),
    ({ of }) => of.join('\n'),
  )
  const { rows } = await sql<Record<string, string | number>>`select ${sql.join(names.map((name) => sql.ref(name)))}
    from ${sql.table(table)} order by ${sql.ref(names.at(-1) ?? '')}`.execute(db)
  const isSpokenOf = (row: Record<string, string | number>) => {
    const own = names.map((name) => row[name] ?? '')
    const [of, last] = [own.slice(0, -1).map(String).join('\n'), own.at(-1) ?? '']
    return spoken.get(of)?.some((stretch) => stretch.first <= last && last <= stretch.last) ?? false
  }
  const stray = rows.find((row) => !isSpokenOf(row))
  return stray === undefined ? `table ${table}` : `${table} ${names.map((name) => stray[name]).join(' ')}`
}
