import type { Migration, MigrationProvider } from 'kysely/migration'
import { case0001 } from './0001-case.ts'
import { workspace0001 } from './0001-workspace.ts'
import { case0002 } from './0002-growth.ts'
import { workspace0002 } from './0002-people.ts'
import { workspace0003 } from './0003-care.ts'
import { case0003 } from './0003-lookups.ts'
import { case0004 } from './0004-review.ts'
import { case0005 } from './0005-review-line.ts'
import { case0006 } from './0006-finding.ts'
import { case0007 } from './0007-tally.ts'

/** Every migration of a case database, in order. A released one is never edited. */
export const caseMigrations: MigrationProvider = provider({
  '0001-case': case0001,
  '0002-growth': case0002,
  '0003-lookups': case0003,
  '0004-review': case0004,
  '0005-review-line': case0005,
  '0006-finding': case0006,
  '0007-tally': case0007,
})

/** Every migration of the workspace database, in order. */
export const workspaceMigrations: MigrationProvider = provider({
  '0001-workspace': workspace0001,
  '0002-people': workspace0002,
  '0003-care': workspace0003,
})

function provider(migrations: Readonly<Record<string, Migration>>): MigrationProvider {
  return { getMigrations: async () => ({ ...migrations }) }
}
