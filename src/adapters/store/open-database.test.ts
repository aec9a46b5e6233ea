import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { openDatabase } from './open-database.ts'
import { storeError } from './store-error.ts'

const first: Migration = {
  up: async (db) => {
    await sql`create table first (id integer primary key)`.execute(db)
  },
}
const second: Migration = {
  up: async (db) => {
    await sql`create table second (id integer primary key)`.execute(db)
  },
}
const cutShort: Migration = {
  up: async (db) => {
    await second.up(db)
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  },
}
const provider = (migrations: Readonly<Record<string, Migration>>) => ({ getMigrations: async () => ({ ...migrations }) })

test('a migration that is cut short by a full disk says so, leaves nothing, and is done when the file is opened again', async () => {
  using folder = tempFolder()
  const path = join(folder.path, 'a.db')
  await expect(openDatabase(path, provider({ '1': first, '2': cutShort }))).rejects.toMatchObject({ code: 'disk-full' })
  await using db = await openDatabase(path, provider({ '1': first, '2': second }))
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where name in ('first', 'second') order by name`.execute(db)
  expect(rows.map((row) => row.name)).toEqual(['first', 'second'])
})

test('a file that is up to date opens while another process is writing', async () => {
  using folder = tempFolder()
  const path = join(folder.path, 'a.db')
  await using writing = await openDatabase(path, provider({ '1': first }))
  await writing.transaction().execute(async () => {
    await using reading = await openDatabase(path, provider({ '1': first }))
    expect((await sql`select count(*) from first`.execute(reading)).rows).toHaveLength(1)
  })
})

test('a file that is no database, or has lost its end, is told as altered', async () => {
  using folder = tempFolder()
  const path = join(folder.path, 'a.db')
  const fault = () =>
    openDatabase(path, provider({ '1': first })).then(
      () => null,
      (error: unknown) => storeError(error),
    )
  await (await openDatabase(path, provider({ '1': first }))).destroy()
  truncateSync(path, 5000)
  expect(await fault()).toMatchObject({ code: 'altered' })
  writeFileSync(path, 'no database'.repeat(1000))
  expect(await fault()).toMatchObject({ code: 'altered', detail: 'SQLITE_NOTADB' })
})
