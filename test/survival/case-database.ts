import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { MediaKind } from '../../src/domain/evidence.ts'

/** Where the media of a case stand while a run is at work on it, read beside the run and without disturbing it. */
export interface Standing {
  readonly waiting: number
  readonly running: number
  readonly done: number
  /** Media in the order in which they were analysed, first looks marked. */
  readonly analysed: readonly { readonly media: string; readonly firstLook: boolean }[]
}

const nothing: Standing = { waiting: 0, running: 0, done: 0, analysed: [] }

/** How the only case of a workspace stands. */
export function standingOf(data: string): Standing {
  return askCase(data, nothing, (database) => {
    const states = database.prepare('select state, count(*) as n from job group by state').all() as { state: string; n: number }[]
    const analysed = database.prepare('select media_id, outcome from analysis order by seq').all() as {
      media_id: string
      outcome: string
    }[]
    const count = (state: string) => states.find((row) => row.state === state)?.n ?? 0
    return {
      waiting: count('waiting'),
      running: count('running'),
      done: count('done'),
      analysed: analysed.map(({ media_id, outcome }) => ({ media: media_id, firstLook: outcome === 'looked-at' })),
    }
  })
}

/** A medium that a run is at work on. */
export interface AtWork {
  readonly media: string
  readonly kind: MediaKind
  readonly bytes: number
}

/** The media that a run is at work on; what is settled without a decoder is left out. */
export function atWork(data: string): readonly AtWork[] {
  const running = "select media_id as media, kind, bytes from job where state = 'running' and kind <> 'other'"
  return askCase(data, [], (database) => database.prepare(running).all() as AtWork[])
}

function askCase<Answer>(data: string, none: Answer, ask: (database: Database.Database) => Answer): Answer {
  const path = databaseOf(data)
  if (path === null) return none
  const database = new Database(path, { readonly: true, timeout: 5000 })
  try {
    return ask(database)
  } catch (error) {
    // The tables are still being made.
    if (error instanceof Error && error.message.includes('no such table')) return none
    throw error
  } finally {
    database.close()
  }
}

/** Waits until the case stands so; fails after so many seconds. */
export async function until(data: string, holds: (standing: Standing) => boolean, seconds = 120): Promise<Standing> {
  for (const end = performance.now() + seconds * 1000; ; ) {
    const standing = standingOf(data)
    if (holds(standing)) return standing
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(standing)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function databaseOf(data: string): string | null {
  const cases = join(data, 'cases')
  const [folder] = existsSync(cases) ? readdirSync(cases) : []
  const path = join(cases, folder ?? '', 'case.db')
  return existsSync(path) ? path : null
}
