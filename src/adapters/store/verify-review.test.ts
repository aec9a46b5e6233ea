import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { reviewHistory } from '../../../test/fixtures/review-history.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { Verification } from '../../application/ports/case-store.ts'
import type { CaseId } from '../../domain/id.ts'
import { reviewCoverings } from './review-audit.ts'
import type { CaseTables } from './schema.ts'
import { verifyCase } from './verify-case.ts'

const home = tempFolder()
let whole: Buffer

beforeAll(async () => {
  const { store } = await openLoneStore(home.path)
  await reviewHistory(store)
  await store[Symbol.asyncDispose]()
  const db = new Database(join(home.path, 'lone.db'))
  db.pragma('journal_mode = DELETE')
  whole = db.serialize()
  db.close()
})
afterAll(() => home[Symbol.dispose]())

async function verifyAltered(alter: (db: Database.Database) => void): Promise<Verification> {
  const database = new Database(whole)
  database.pragma('foreign_keys = OFF')
  alter(database)
  const db = new Kysely<CaseTables>({ dialect: new SqliteDialect({ database }) })
  try {
    return await verifyCase(db, { caseId: 'k-lone' as CaseId, key: '', known: null })
  } finally {
    await db.destroy()
  }
}

type Row = Readonly<Record<string, string | number | null>>

function rowsOf(table: string): Row[] {
  const db = new Database(whole)
  const rows = db.prepare<[], Row>(`select * from ${table}`).all()
  db.close()
  return rows
}

const match = (row: Row) =>
  Object.keys(row)
    .map((name) => `${name} is @${name}`)
    .join(' and ')

/** Another value of the same type, which no constraint of the schema can mind. */
const otherThan = (value: string | number | null) => (typeof value === 'number' ? value + 1000 : `${value ?? ''}x`)

describe('verification of what people did', () => {
  test('finds a real history intact', async () => {
    expect(await verifyAltered(() => {})).toMatchObject({ intact: true })
  })

  describe.each(Object.values(reviewCoverings))('of table $table', ({ table, key }) => {
    test('finds and names every altered value of every row', async () => {
      const rows = rowsOf(table)
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) {
        for (const [name, value] of Object.entries(row)) {
          const result = await verifyAltered((db) => {
            db.prepare(`update ${table} set ${name} = @other where ${match(row)}`).run({ ...row, other: otherThan(value) })
          })
          expect(result, `${table}.${name}`).toMatchObject({ intact: false, broken: expect.stringMatching(/^audit entry \d+$/) })
        }
      }
    })

    test('finds every row that was taken out', async () => {
      for (const row of rowsOf(table)) {
        const result = await verifyAltered((db) => db.prepare(`delete from ${table} where ${match(row)}`).run(row))
        expect(result).toMatchObject({ intact: false, reason: expect.stringContaining('missing') })
      }
    })

    test('finds and names a row that was slipped in', async () => {
      const row = rowsOf(table).at(-1) ?? {}
      const slipped = Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, name === 'id' || name === key.at(-1) ? otherThan(value) : value]),
      )
      const names = Object.keys(row)
      const result = await verifyAltered((db) =>
        db.prepare(`insert into ${table} (${names.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`).run(slipped),
      )
      const named = `${table} ${key.map((name) => slipped[name]).join(' ')}`
      expect(result).toEqual({ intact: false, broken: named, reason: 'no audit entry speaks of it' })
    })
  })

  test('leaves the list of what is open alone, as it is made anew', async () => {
    expect(await verifyAltered((db) => db.exec('delete from review_line'))).toMatchObject({ intact: true })
  })

  test('finds an act that was put on somebody else', async () => {
    const result = await verifyAltered((db) => db.exec("update audit_entry set actor = 'p-other' where action = 'decisions-made'"))
    expect(result).toMatchObject({ intact: false, reason: 'its content differs from its hash' })
  })
})
