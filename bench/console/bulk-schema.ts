import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { z } from 'zod'

const wantedForm = z.array(z.object({ name: z.string(), type: z.enum(['index', 'trigger']), sql: z.string() }))
type Wanted = z.infer<typeof wantedForm>

/** Opens a database for rows by the hundred thousand: nothing of it is safe from a crash, and keys are not looked up. */
export function openForBulk(db: Database.Database): void {
  const pragmas = ['journal_mode = OFF', 'synchronous = OFF', 'locking_mode = EXCLUSIVE', 'foreign_keys = OFF', 'cache_size = -2000000']
  for (const pragma of pragmas) db.pragma(pragma)
}

/** Takes away what would be kept up row by row, and writes down in a file what must come back. */
export function dropKeptUp(db: Database.Database, note: string): void {
  const found = db.prepare("select name, type, sql from sqlite_master where type in ('index', 'trigger') and sql is not null").all()
  const wanted = [...readWanted(note), ...wantedForm.parse(found)]
  writeFileSync(note, JSON.stringify(wanted))
  for (const { name, type } of wanted) db.exec(`drop ${type} if exists "${name}"`)
}

/** Makes again what was taken away, one at a time until the time is up; whether all is there. */
export function makeKeptUp(db: Database.Database, note: string, until: number): boolean {
  const wanted = readWanted(note)
  // Triggers last: nothing may write before its indexes are there.
  wanted.sort((a, b) => (a.type === b.type ? 0 : a.type === 'index' ? -1 : 1))
  for (let next = wanted[0]; next !== undefined; next = wanted[0]) {
    if (performance.now() > until) return false
    db.exec(next.sql)
    wanted.shift()
    writeFileSync(note, JSON.stringify(wanted))
  }
  rmSync(note, { force: true })
  return true
}

function readWanted(note: string): Wanted {
  return existsSync(note) ? wantedForm.parse(JSON.parse(readFileSync(note, 'utf8'))) : []
}
