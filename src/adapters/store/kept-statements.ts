import type Database from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** How many prepared statements are kept; all that a case asks for again and again are fewer. */
const kept = 150

/** Only what reads or writes rows is kept: what changes the schema is said once. */
const repeated = /^\s*(select|insert|update|delete|begin|commit)\b/i

/**
 * A database that prepares each statement once. Statements hold memory of their own until they are collected, which a large case would
 * gather by the hundred thousand.
 */
export function keepingStatements(sqlite: Database.Database): SqliteDatabase {
  const statements = new Map<string, Database.Statement>()
  return {
    close: () => void sqlite.close(),
    prepare: (source) => {
      if (!repeated.test(source)) return sqlite.prepare(source)
      const statement = statements.get(source) ?? sqlite.prepare(source)
      // The one used last stands last; the first is the one not used for longest.
      statements.delete(source)
      statements.set(source, statement)
      const [oldest] = statements.keys()
      if (statements.size > kept && oldest !== undefined) statements.delete(oldest)
      return statement
    },
  }
}
