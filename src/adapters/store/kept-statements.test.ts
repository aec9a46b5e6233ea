import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepingStatements } from './kept-statements.ts'

let sqlite: Database.Database

beforeEach(() => {
  sqlite = new Database(':memory:')
  sqlite.exec('create table paper (id integer primary key, words text)')
})
afterEach(() => void sqlite.close())

describe('a database that keeps its statements', () => {
  test('prepares what is asked again only once', () => {
    const prepare = vi.spyOn(sqlite, 'prepare')
    const database = keepingStatements(sqlite)
    const insert = 'insert into paper (words) values (?)'
    expect(database.prepare(insert)).toBe(database.prepare(insert))
    database.prepare(insert).run(['one'])
    database.prepare(insert).run(['two'])
    expect(database.prepare('select words from paper order by id').all([])).toEqual([{ words: 'one' }, { words: 'two' }])
    expect(prepare).toHaveBeenCalledTimes(2)
  })

  test('lets go of what was not used for longest', () => {
    const prepare = vi.spyOn(sqlite, 'prepare')
    const database = keepingStatements(sqlite)
    const asked = (number: number) => database.prepare(`select ${number}`)
    for (let number = 0; number < 150; number += 1) asked(number)
    asked(0)
    asked(150)
    expect(prepare).toHaveBeenCalledTimes(151)
    asked(0)
    expect(prepare).toHaveBeenCalledTimes(151)
    asked(1)
    expect(prepare).toHaveBeenCalledTimes(152)
  })

  test('keeps nothing that changes the schema, and sees what such a change brought', () => {
    const database = keepingStatements(sqlite)
    const all = 'select * from paper'
    database.prepare("insert into paper (words) values ('one')").run([])
    expect(database.prepare(all).all([])).toEqual([{ id: 1, words: 'one' }])
    const change = 'alter table paper add column shade text'
    database.prepare(change).run([])
    expect(database.prepare(all).all([])).toEqual([{ id: 1, words: 'one', shade: null }])
    expect(() => database.prepare(change)).toThrow('duplicate column')
  })
})
