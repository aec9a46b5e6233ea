import type { Kysely } from 'kysely'
import type { CaseTables } from './schema.ts'

/** What triggers count as rows are written; those of work left also add up its bytes. */
export interface TallyRow {
  readonly name: string
  readonly n: number
  readonly bytes: number
}

/** All counts of a case: a few dozen rows at most. */
export async function readTally(db: Kysely<CaseTables>): Promise<ReadonlyMap<string, TallyRow>> {
  const rows = await db.selectFrom('tally').selectAll().orderBy('name').execute()
  return new Map(rows.map((row) => [row.name, row]))
}
