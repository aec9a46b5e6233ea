import Database from 'better-sqlite3'
import { CompiledQuery, type Dialect, type DialectAdapter, type Driver, Kysely, SqliteDialect } from 'kysely'
import { type MigrationProvider, Migrator } from 'kysely/migration'
import { keepingStatements } from './kept-statements.ts'
import { storeError } from './store-error.ts'

const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'temp_store = MEMORY',
  'cache_size = -16000',
  // 64 MB: a page that many commits change is then written back once for many of them.
  'wal_autocheckpoint = 16000',
]

/** Opens a SQLite file with durable commits and brings its schema up to date. */
export async function openDatabase<Tables>(path: string, migrations: MigrationProvider): Promise<Kysely<Tables>> {
  const sqlite = new Database(path, { timeout: 10_000 })
  for (const pragma of pragmas) sqlite.pragma(pragma)
  const db = new Kysely<Tables>({ dialect: createDialect(sqlite) })
  try {
    await migrate(new Migrator({ db, provider: migrations }))
  } catch (error) {
    await db.destroy()
    throw storeError(error)
  }
  return db
}

/** A database that is up to date is opened without taking the right to write. */
async function migrate(migrator: Migrator): Promise<void> {
  const known = await migrator.getMigrations()
  if (known.every((migration) => migration.executedAt !== undefined)) return
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error instanceof Error ? error : new Error('the schema could not be brought up to date', { cause: error })
}

function createDialect(sqlite: Database.Database): Dialect {
  const dialect = new SqliteDialect({ database: keepingStatements(sqlite) })
  return {
    createAdapter: () => migratingWhole(dialect.createAdapter()),
    createDriver: () => writingAtOnce(keepingCause(dialect.createDriver(), sqlite)),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

/** A migration that is cut short, by a full disk or a loss of power, must leave nothing: SQLite can do that, and Kysely does not ask it to. */
function migratingWhole(adapter: DialectAdapter): DialectAdapter {
  return Object.defineProperty(adapter, 'supportsTransactionalDdl', { value: true })
}

/** Every transaction here writes: taking the right to write at its beginning lets one process wait for another instead of failing. */
function writingAtOnce(driver: Driver): Driver {
  driver.beginTransaction = async (connection) => {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
  return driver
}

/** A full disk ends a transaction by itself; rolling it back again would fail and hide what happened. */
function keepingCause(driver: Driver, sqlite: Database.Database): Driver {
  const rollback = driver.rollbackTransaction.bind(driver)
  driver.rollbackTransaction = async (connection) => {
    if (sqlite.inTransaction) await rollback(connection)
  }
  return driver
}

/** The same function, with a full disk named as what it is. */
export function storing<Given extends readonly unknown[], Result>(
  write: (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  return async (...given) => {
    try {
      return await write(...given)
    } catch (error) {
      throw storeError(error)
    }
  }
}
