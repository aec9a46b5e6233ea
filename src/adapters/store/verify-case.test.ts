import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHistory } from '../../../test/fixtures/case-history.ts'
import { forgeEntry, rewritePast, signAnew } from '../../../test/fixtures/forge-log.ts'
import { tickingClock } from '../../../test/memory/fixed-clock.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { CaseStore, Verification } from '../../application/ports/case-store.ts'
import type { Workspace } from '../../application/ports/workspace.ts'
import { openCheckpointSigner } from '../security/checkpoint-signer.ts'
import type { CheckpointMemory, LastCheckpoint } from './checkpoints.ts'
import { reviewCoverings } from './review-audit.ts'
import type { CaseTables } from './schema.ts'
import { verifyCase } from './verify-case.ts'
import { openWorkspace } from './workspace.ts'

const home = tempFolder()
let workspace: Workspace
let path: string
let memory: CheckpointMemory
let whole: Buffer

beforeAll(async () => {
  workspace = await openWorkspace({ folder: join(home.path, 'data'), clock: tickingClock(), actor: 'system' })
  const store = await workspace.openCase('K 1', { create: true })
  await buildHistory(store)
  const { id: caseId } = await store.record()
  await store[Symbol.asyncDispose]()
  path = join(await workspace.caseFolder('K 1'), 'case.db')
  whole = readWhole(path)
  const known = lastCheckpoint(whole)
  memory = { caseId, key: openCheckpointSigner(join(home.path, 'data', 'keys', 'checkpoint.pem')).key, known }
})
afterAll(async () => {
  await workspace[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

/** The database as one piece of memory, without a write-ahead log beside it. */
function readWhole(file: string): Buffer {
  const copy = join(home.path, 'copy.db')
  copyFileSync(file, copy)
  const db = new Database(copy)
  db.pragma('journal_mode = DELETE')
  const bytes = db.serialize()
  db.close()
  return bytes
}

function lastCheckpoint(bytes: Buffer): LastCheckpoint | null {
  const db = new Database(bytes)
  const last = db.prepare<[], LastCheckpoint>('select size, root from checkpoint order by size desc limit 1').get()
  db.close()
  return last ?? null
}

/** What verification says once the stored case was altered behind the back of the program. */
async function verifyAltered(alter: (db: Database.Database) => void): Promise<Verification> {
  const database = new Database(whole)
  database.pragma('foreign_keys = OFF')
  alter(database)
  const db = new Kysely<CaseTables>({ dialect: new SqliteDialect({ database }) })
  try {
    return await verifyCase(db, memory)
  } finally {
    await db.destroy()
  }
}

/** Puts an altered case in the place of the real one, and opens it as a command would. */
async function openAltered(alter: (db: Database.Database) => void): Promise<CaseStore> {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  const db = new Database(whole)
  db.pragma('foreign_keys = OFF')
  alter(db)
  await db.backup(path)
  db.close()
  return workspace.openCase('K 1', { create: false })
}

interface Column {
  readonly name: string
  readonly type: string
}

function columnsOf(db: Database.Database, table: string): Column[] {
  return db.prepare<[string], Column>('select name, type from pragma_table_info(?)').all(table)
}

const covered = [
  'case_record',
  'exhibit',
  'medium',
  'evidence_file',
  'analysis',
  'run',
  'observation',
  'description',
  'audit_entry',
  'checkpoint',
]
/** Work and search are made anew from the rest, migrations from the program. */
const derived = [
  'draft_basis',
  'draft_place',
  'job',
  'steering',
  'draft_text',
  'draft_text_config',
  'draft_text_content',
  'draft_text_data',
  'draft_text_docsize',
  'draft_text_idx',
  'find_block',
  'find_claims',
  'find_state',
  'find_text',
  'find_text_config',
  'find_text_data',
  'find_text_docsize',
  'find_text_idx',
  'tally',
]
const ofMigrator = ['kysely_migration', 'kysely_migration_lock']
/** What people do, which `verify-review.test.ts` alters. */
const ofPeople = ['review_line', ...Object.values(reviewCoverings).map(({ table }) => table)]

type Cell = string | number | null | Buffer

/** Values that a cell could be altered to, all other than what it holds. */
function alterations(value: Cell): Cell[] {
  if (value === null || Buffer.isBuffer(value)) return ['x', 0]
  if (typeof value === 'number') return [value + 1000, -value - 1, 0].filter((other) => other !== value)
  return [`${value} `, '', value.slice(0, -1), Buffer.from(value), '[', '{}'].filter((other) => other !== value)
}

/** Whether the schema lets a change happen: what it refuses cannot be altered that way. */
function takes(db: Database.Database, change: string, values: readonly Cell[]): boolean {
  try {
    db.prepare(change).run(...values)
    return true
  } catch (error) {
    if (error instanceof Database.SqliteError) return false
    throw error
  }
}

describe('verification of a stored case', () => {
  test('finds a real history intact, and says what it looked at', async () => {
    expect(await verifyAltered(() => {})).toEqual({ intact: true, entries: 11, checkpoints: 2, rows: expect.any(Number) })
  })

  test('knows every table of the schema', () => {
    const db = new Database(whole)
    const tables = db.prepare<[], { name: string }>("select name from sqlite_master where type = 'table' order by name").all()
    db.close()
    expect(tables.map((table) => table.name)).toEqual([...covered, ...derived, ...ofMigrator, ...ofPeople].toSorted())
  })

  describe.each(covered)('of table %s', (table) => {
    test('finds every altered value of every column', async () => {
      const db = new Database(whole)
      const rows = db.prepare<[], Record<string, Cell>>(`select rowid as row_number, * from ${table}`).all()
      const columns = columnsOf(db, table)
      db.close()
      const missed: string[] = []
      let tried = 0
      for (const row of [...rows.slice(0, 1), ...rows.slice(1).slice(-1)]) {
        for (const [name, value] of columns.flatMap((column) =>
          alterations(row[column.name] ?? null).map((other) => [column.name, other] as const),
        )) {
          let taken = false
          const result = await verifyAltered((altered) => {
            taken = takes(altered, `update ${table} set ${name} = ? where rowid = ?`, [value, row.row_number ?? null])
          })
          if (taken) tried += 1
          if (taken && result.intact) missed.push(`${name} = ${String(value)}`)
        }
      }
      expect(missed).toEqual([])
      expect(tried).toBeGreaterThan(columns.length)
    })

    test('finds every row that was taken out', async () => {
      const db = new Database(whole)
      const numbers = db.prepare<[], { n: number }>(`select rowid as n from ${table}`).all()
      db.close()
      for (const { n } of numbers) {
        const result = await verifyAltered((altered) => altered.prepare(`delete from ${table} where rowid = ?`).run(n))
        expect(result, `row ${n}`).toMatchObject({ intact: false, broken: expect.any(String), reason: expect.any(String) })
      }
      expect(await verifyAltered((altered) => altered.exec(`delete from ${table}`))).toMatchObject({ intact: false })
    })

    test('finds a row that was slipped in', async () => {
      const result = await verifyAltered((altered) => {
        const columns = columnsOf(altered, table)
        const [key] = columns
        const unique = table === 'exhibit' ? ['id', 'label'] : table === 'evidence_file' ? ['seq', 'path'] : [key?.name]
        const values = columns.map(({ name, type }) =>
          unique.includes(name) ? (/int/.test(type.toLowerCase()) ? `${name} + 1000` : `${name} || 'x'`) : name,
        )
        const [row] = altered.prepare<[], { n: number }>(`select max(rowid) as n from ${table}`).all()
        altered.prepare(`insert into ${table} select ${values.join(', ')} from ${table} where rowid = ?`).run(row?.n)
      })
      expect(result).toMatchObject({ intact: false })
    })
  })

  test.each(['job', 'draft_text', 'draft_place'])('leaves table %s alone, as it is made anew', async (table) => {
    expect(await verifyAltered((altered) => altered.exec(`delete from ${table}`))).toMatchObject({ intact: true })
  })

  test('names what it found first, and why', async () => {
    expect(
      await verifyAltered((altered) => altered.exec("update observation set body = replace(body, 'dim', 'dark') where kind = 'light'")),
    ).toEqual({
      intact: false,
      broken: 'audit entry 4',
      reason: expect.stringContaining('findings-saved'),
    })
    expect(await verifyAltered((altered) => altered.exec('delete from checkpoint where size = 5'))).toMatchObject({
      broken: 'checkpoint 11',
    })
  })

  test('finds a checkpoint slipped in at a size that the log never had', async () => {
    const insert = (altered: Database.Database, size: number) =>
      altered.exec(`insert into checkpoint select ${size}, root, at, key, signature from checkpoint where size = 11`)
    for (const size of [-1, 0, 3, 99]) expect(await verifyAltered((altered) => insert(altered, size))).toMatchObject({ intact: false })
  })

  test('finds a log that was cut short with its checkpoints, as the workspace remembers how long it was', async () => {
    const result = await verifyAltered((altered) =>
      altered.exec('delete from audit_entry where seq > 5; delete from checkpoint where size > 5'),
    )
    expect(result).toEqual({ intact: false, broken: 'audit entry 6', reason: expect.stringContaining('longer log') })
  })

  test('finds a case that was emptied or replaced by a new one', async () => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    await using store = await workspace.openCase('K 1', { create: false })
    expect(await store.verify()).toMatchObject({ intact: false, broken: 'audit entry 2' })
  })

  test('finds the same through the workspace as it stands on disk', async () => {
    await using store = await openAltered((altered) => altered.exec('delete from case_record'))
    expect(await store.verify()).toMatchObject({ intact: false, broken: 'audit entry 1' })
    await store[Symbol.asyncDispose]()
    await using cut = await openAltered((altered) =>
      altered.exec('delete from audit_entry where seq > 5; delete from checkpoint where size > 5'),
    )
    expect(await cut.verify()).toMatchObject({ intact: false, broken: 'audit entry 6' })
    await cut[Symbol.asyncDispose]()
    await using untouched = await openAltered(() => {})
    expect(await untouched.verify()).toMatchObject({ intact: true })
  })

  test('finds a log whose past was written anew, every hash made to fit', async () => {
    const result = await verifyAltered((altered) => {
      rewritePast(altered)
      altered.exec('delete from checkpoint')
    })
    expect(result).toEqual({ intact: false, broken: 'checkpoint 11', reason: 'differs from the one that the workspace remembers' })
  })

  test('finds a log that was written anew and signed with another key', async () => {
    const result = await verifyAltered((altered) => signAnew(altered, { folder: home.path, beforeSigning: rewritePast }))
    expect(result).toMatchObject({ intact: false, broken: 'checkpoint 11' })
  })

  test('finds a log that only grew, where another key signed what grew', async () => {
    const result = await verifyAltered((altered) => {
      altered.exec('create table kept as select * from checkpoint')
      signAnew(altered, { folder: home.path, beforeSigning: forgeEntry })
      altered.exec('delete from checkpoint where size < 12; insert into checkpoint select * from kept; drop table kept')
    })
    expect(result).toEqual({ intact: false, broken: 'checkpoint 12', reason: expect.stringContaining('key') })
  })

  test('comes before signing: a log that no longer holds what was signed is not signed over', async () => {
    await using store = await openAltered((altered) => {
      rewritePast(altered)
      altered.exec('delete from checkpoint')
    })
    await store.audit('run-started', 'K 1', {})
    await expect(store.checkpoint()).rejects.toMatchObject({ code: 'altered', detail: 'checkpoint 11' })
    expect(await store.verify()).toMatchObject({ intact: false })
  })

  test('survives an entry whose detail is no JSON although its hash fits', async () => {
    const result = await verifyAltered((altered) => rewritePast(altered, 'no json'))
    expect(result).toMatchObject({ intact: false, reason: 'its detail cannot be read' })
  })
})
