import { type Kysely, sql, type Transaction } from 'kysely'
import type { ReviewAction } from '../../application/ports/case-review.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { type AuditContext, appendAudit } from './audit-log.ts'
import type { ReviewTables } from './review-schema.ts'
import { digest } from './row-digests.ts'
import type { CaseTables } from './schema.ts'

interface Covering {
  readonly table: Exclude<keyof ReviewTables, 'review_line'>
  /** The columns that name a row; an entry covers a stretch of the last one where the others are equal. */
  readonly key: readonly string[]
}

/** Which rows the entries of each action cover. */
export const reviewCoverings = {
  'person-joined': { table: 'participant', key: ['person_id', 'at'] },
  'decisions-made': { table: 'decision', key: ['seq'] },
  'stack-changed': { table: 'stack_change', key: ['seq'] },
  'exposure-opened': { table: 'exposure', key: ['id'] },
  'exposure-ended': { table: 'exposure_end', key: ['exposure_id'] },
  'scheme-loaded': { table: 'category_scheme', key: ['id'] },
  'categories-set': { table: 'category_set', key: ['seq'] },
  'sample-drawn': { table: 'sample', key: ['id'] },
  'draws-added': { table: 'sample_draw', key: ['sample_id', 'place'] },
  'note-added': { table: 'note', key: ['seq'] },
  'release-made': { table: 'release', key: ['id'] },
  'release-confirmed': { table: 'release_confirmation', key: ['release_id', 'by_person'] },
} as const satisfies Record<ReviewAction, Covering>

/** Whether an action of the log is one of people's review. */
export function isReviewAction(action: string): action is ReviewAction {
  return Object.hasOwn(reviewCoverings, action)
}

/** A stretch of rows: `of` are the equal columns of the key, `first` … `last` the range of its last one. */
export interface Stretch {
  readonly of: readonly string[]
  readonly first: string | number
  readonly last: string | number
}

/** The stored rows of a stretch, in the order of their key. */
export async function stretchRows(db: Kysely<CaseTables>, action: ReviewAction, { of, first, last }: Stretch): Promise<unknown[]> {
  const { table, key } = reviewCoverings[action]
  const names: readonly string[] = key
  const equal = of.map((value, index) => sql`${sql.ref(names[index] ?? '')} = ${value} and `)
  const end = sql.ref(names.at(-1) ?? '')
  const { rows } = await sql`select * from ${sql.table(table)} where ${sql.join(equal, sql``)} ${end} >= ${first} and ${end} <= ${last}
    order by ${end}`.execute(db)
  return rows
}

/** Enters the writing of a stretch of rows into the log under the name of a person; call in the transaction that wrote them. */
export async function recordRows(
  trx: Transaction<CaseTables>,
  audit: AuditContext,
  entry: Stretch & { readonly action: ReviewAction; readonly by: PersonId },
): Promise<void> {
  const { action, by, of, first, last } = entry
  const rows = await stretchRows(trx, action, entry)
  const subject = [...of, ...(first === last ? [first] : [`${first}-${last}`])].join(' ')
  const detail = { of, first, last, rows: rows.length, digest: digest(rows) }
  await appendAudit(trx, { ...audit, actor: by }, { action, subject, detail })
}

/** The same for one row that its key alone names. */
export async function recordRow(
  trx: Transaction<CaseTables>,
  audit: AuditContext,
  { action, by, key }: { readonly action: ReviewAction; readonly by: PersonId; readonly key: readonly (string | number)[] },
): Promise<void> {
  const of = key.slice(0, -1).map(String)
  const last = key.at(-1) ?? ''
  await recordRows(trx, audit, { action, by, of, first: last, last })
}
