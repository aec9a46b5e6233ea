import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import type { Kysely } from 'kysely'
import type { CaseRecord } from '../../application/ports/case-store.ts'
import type { Clock } from '../../application/ports/clock.ts'
import type { Workspace } from '../../application/ports/workspace.ts'
import type { CaseId, Instant } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { openCheckpointSigner } from '../security/checkpoint-signer.ts'
import type { CareTables } from './care-schema.ts'
import { createCareStore } from './care-store.ts'
import { type CaseStoreOptions, openCaseStore } from './case-store.ts'
import { workspaceMigrations } from './migrations/index.ts'
import { openDatabase, storing } from './open-database.ts'
import type { PeopleTables } from './people-schema.ts'
import { createPeopleStore } from './people-store.ts'
import { createSavedSearches, type SearchTables } from './saved-searches.ts'
import { storeError, writeError } from './store-error.ts'
import { createUnitFindings, type UnitTables } from './unit-findings.ts'

interface WorkspaceTables extends UnitTables, PeopleTables, CareTables, SearchTables {
  case_entry: { reference: string; id: string; folder: string; opened_at: string }
  case_checkpoint: { case_id: string; size: number; root: string }
}

/** Opens the data folder, made at first use unless `create` is unset, and closed to other users of the machine. */
export async function openWorkspace(options: {
  readonly folder: string
  readonly clock: Clock
  readonly actor: string
  /** False: the problem `case-missing` where there is none. */
  readonly create?: boolean
}): Promise<Workspace> {
  // Decoders work in folders of their own, where a relative path would lead elsewhere.
  const root = resolve(options.folder)
  if (options.create === false && !existsSync(join(root, 'workspace.db'))) throw new Problem('case-missing')
  for (const folder of [root, join(root, 'cases'), join(root, 'keys')]) makePrivateFolder(folder)
  const db = await openDatabase<WorkspaceTables>(join(root, 'workspace.db'), workspaceMigrations)
  const signer = openCheckpointSigner(join(root, 'keys', 'checkpoint.pem'))
  const folderOf = async (reference: string) => join(root, 'cases', (await entryOf(db, reference)).folder)
  const open = async (record: CaseRecord) => {
    const folder = await folderOf(record.reference)
    makePrivateFolder(folder)
    return openCaseStore(join(folder, 'case.db'), {
      record,
      signer,
      clock: options.clock,
      actor: options.actor,
      witness: witnessOf(db, record.id),
    })
  }
  return {
    cases: async () => (await db.selectFrom('case_entry').selectAll().orderBy('reference').execute()).map(toRecord),
    openCase: async (reference, { create }) => {
      if (create) await storing(addEntry)(db, reference, options.clock)
      return open(toRecord(await entryOf(db, reference)))
    },
    people: createPeopleStore(db.withTables()),
    searches: createSavedSearches(db.withTables()),
    care: createCareStore(db.withTables()),
    unitFindings: createUnitFindings(db.withTables(), async (caseId) => {
      const row = await db.selectFrom('case_entry').selectAll().where('id', '=', caseId).executeTakeFirst()
      return row === undefined ? null : open(toRecord(row))
    }),
    isLocked: async (reference) => isLocked(join(await folderOf(reference), 'lock.db')),
    lockCase: async (reference) => lock(join(await folderOf(reference), 'lock.db')),
    caseFolder: folderOf,
    [Symbol.asyncDispose]: () => db.destroy(),
  }
}

function makePrivateFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
  } catch (error) {
    throw writeError(error)
  }
}

function toRecord(row: WorkspaceTables['case_entry']): CaseRecord {
  return { id: row.id as CaseId, reference: row.reference, openedAt: row.opened_at as Instant }
}

async function entryOf(db: Kysely<WorkspaceTables>, reference: string): Promise<WorkspaceTables['case_entry']> {
  const row = await db.selectFrom('case_entry').selectAll().where('reference', '=', reference).executeTakeFirst()
  if (row === undefined) throw new Problem('case-missing')
  return row
}

async function addEntry(db: Kysely<WorkspaceTables>, reference: string, clock: Clock): Promise<void> {
  const mark = createHash('sha256').update(reference).digest('hex')
  const row = { reference, id: `k-${mark.slice(0, 24)}`, folder: folderName(reference, mark), opened_at: clock.now() }
  await db
    .insertInto('case_entry')
    .values(row)
    .onConflict((oc) => oc.column('reference').doNothing())
    .execute()
}

/** A name that every file system takes: the plain characters of the reference, and enough of its hash to be unique. */
function folderName(reference: string, mark: string): string {
  const plain = reference
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${plain === '' ? 'case' : plain}-${mark.slice(0, 8)}`
}

function witnessOf(db: Kysely<WorkspaceTables>, caseId: CaseId): CaseStoreOptions['witness'] {
  return {
    last: async () =>
      (await db.selectFrom('case_checkpoint').select(['size', 'root']).where('case_id', '=', caseId).executeTakeFirst()) ?? null,
    remember: async ({ size, root }) => {
      await db
        .insertInto('case_checkpoint')
        .values({ case_id: caseId, size, root })
        .onConflict((oc) => oc.column('case_id').doUpdateSet({ size, root }))
        .execute()
    },
  }
}

/** A lock that the operating system lets go when its holder dies, however it dies. */
function lock(path: string): Disposable {
  const database = new Database(path, { timeout: 2000 })
  try {
    database.exec('begin exclusive')
  } catch (cause) {
    database.close()
    throw isBusy(cause) ? new Problem('case-busy', null, cause) : storeError(cause)
  }
  return { [Symbol.dispose]: () => database.close() }
}

/** Reading fails while another holds the lock, and holds nobody up for longer than it takes. */
function isLocked(path: string): boolean {
  if (!existsSync(path)) return false
  const database = new Database(path, { timeout: 0, readonly: true })
  try {
    database.prepare('select count(*) from sqlite_master').get()
    return false
  } catch (error) {
    if (isBusy(error)) return true
    throw error
  } finally {
    database.close()
  }
}

const isBusy = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
