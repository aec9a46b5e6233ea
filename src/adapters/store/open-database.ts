import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { type MigrationProvider, Migrator } from 'kysely/migration'
import { Problem } from '../../domain/problem.ts'

/** Opens a SQLite file with durable commits and brings its schema up to date. */
export async function openDatabase<Tables>(path: string, migrations: MigrationProvider): Promise<Kysely<Tables>> {
  const sqlite = new Database(path, { timeout: 10_000 })
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'temp_store = MEMORY']) sqlite.pragma(pragma)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) })
  const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest()
  if (error !== undefined) throw error
  return db
}

/** Names a full disk as what it is; any other error passes through as it came. */
export function storeError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'SQLITE_FULL' || code === 'ENOSPC' ? new Problem('disk-full', null, error) : error
}
