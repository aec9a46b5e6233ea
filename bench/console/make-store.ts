import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { tallyAnew } from '../../src/adapters/store/migrations/0007-tally.ts'
import { openWorkspace } from '../../src/adapters/store/workspace.ts'
import type { Instant } from '../../src/domain/id.ts'
import { dropKeptUp, makeKeptUp, openForBulk } from './bulk-schema.ts'
import { createFiller } from './fill-rows.ts'
import { makePatterns } from './seeded-case.ts'

/** The case that the benchmark asks. */
export const benchCase = 'BENCH 1'

/** Media of a store that was made, and whether it is whole: all media with all indexes. */
export interface Grown {
  readonly media: number
  readonly whole: boolean
}

/**
 * Fills a case of the true schema with media of about ten claims each, directly and with a log that nobody can verify, and goes on where it
 * stopped after `patience` seconds.
 */
export async function growStore(folder: string, media: number, patience: number): Promise<Grown> {
  const until = performance.now() + patience * 1000
  const note = join(folder, 'left-to-make.json')
  const place = join(folder, 'case-path.txt')
  // A case that lacks its indexes is not opened as one.
  if (!existsSync(note)) writeFileSync(place, await openBenchCase(folder))
  const path = readFileSync(place, 'utf8')
  const db = new Database(path)
  try {
    openForBulk(db)
    let count = db.prepare<[], number | null>('select max(seq) from evidence_file').pluck().get() ?? 0
    if (count < media) {
      dropKeptUp(db, note)
      const fill = createFiller(db, makePatterns(4000, 7))
      for (; count < media && performance.now() < until; count += Math.min(batch, media - count))
        db.transaction(() => fill(count, Math.min(batch, media - count)))()
    }
    if (count < media || !makeKeptUp(db, note, until)) return { media: count, whole: false }
    // What triggers would have counted row by row.
    for (const statement of tallyAnew) db.exec(statement)
    return { media: count, whole: true }
  } finally {
    db.close()
  }
}

const batch = 50_000

async function openBenchCase(folder: string): Promise<string> {
  await using workspace = await openWorkspace({ folder, clock: { now: () => new Date().toISOString() as Instant }, actor: 'bench' })
  await using store = await workspace.openCase(benchCase, { create: true })
  await store.addExhibit({ name: 'phone', source: '/bench/phone', form: 'folder' })
  return join(await workspace.caseFolder(benchCase), 'case.db')
}
