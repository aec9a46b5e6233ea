import { setImmediate as turn } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { type BitSet, emptyBits, setBit } from '../../application/finding/bit-set.ts'
import { type SoughtWord, soughtWords } from '../../application/finding/search-words.ts'
import type { CaseTables } from './schema.ts'
import { createWordThread, type WordThread } from './word-thread.ts'

/** The media that hold words, as far as they were looked for. */
export interface WordHits {
  readonly bits: BitSet
  readonly complete: boolean
}

interface Search {
  readonly hits: { bits: BitSet; complete: boolean }
  readonly done: Promise<void>
}

const rowsAtOnce = 20_000
const kept = 24
/** From so many media on a search is left to a thread: words that many media have would hold up everyone else. */
const manyMedia = 50_000

/** Looks for words; what was found is kept until the words of a medium change. */
export function createWordSearch(db: Kysely<CaseTables>, many = manyMedia) {
  const searches = new Map<string, Search>()
  let thread: WordThread | null = null
  const looking = async (match: string, hits: Search['hits'], size: number): Promise<void> => {
    const isWanted = () => searches.get(match)?.hits === hits
    const path = size < many ? '' : await pathOf(db)
    if (path === '') return lookFor(db, { match, hits, isWanted })
    thread ??= createWordThread(path)
    hits.bits = await thread.find(match, size)
    hits.complete = true
  }
  const begin = (match: string, size: number): Search => {
    const hits = { bits: emptyBits(size), complete: false }
    const done = looking(match, hits, size)
    // Whoever waits is told; the next question looks again.
    done.catch(() => searches.delete(match))
    const search = { hits, done }
    searches.set(match, search)
    const [oldest] = searches.keys()
    if (searches.size > kept && oldest !== undefined) searches.delete(oldest)
    return search
  }
  return {
    /** The media with all the words, null for no words. Waits for all of them no longer than so many milliseconds. */
    find: async (words: string, size: number, patience: number): Promise<WordHits | null> => {
      if (words.trim() === '') return null
      const sought = soughtWords(words)
      if (sought.length === 0) return { bits: emptyBits(size), complete: true }
      const match = matchOf(sought)
      const { hits, done } = searches.get(match) ?? begin(match, size)
      await within(done, patience)
      return hits
    },
    forget: () => searches.clear(),
    [Symbol.asyncDispose]: async () => {
      await thread?.[Symbol.asyncDispose]()
    },
  }
}

/** The file of a database; empty for one in memory. */
async function pathOf(db: Kysely<CaseTables>): Promise<string> {
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(db)
  return rows[0]?.file ?? ''
}

function matchOf(sought: readonly SoughtWord[]): string {
  return sought.map(({ word, begins }) => `"${word}"${begins ? '*' : ''}`).join(' AND ')
}

async function lookFor(
  db: Kysely<CaseTables>,
  { match, hits, isWanted }: { match: string; hits: { readonly bits: BitSet; complete: boolean }; isWanted: () => boolean },
): Promise<void> {
  for (let after = 0; ; ) {
    // As one value: a row of its own for each number takes several times as long.
    const { rows } = await sql<{ numbers: string }>`select json_group_array(number) as numbers from (select rowid as number from find_text
      where find_text match ${match} and rowid > ${after} order by rowid limit ${rowsAtOnce})`.execute(db)
    const numbers = JSON.parse(rows[0]?.numbers ?? '[]') as number[]
    for (const number of numbers) setBit(hits.bits, number - 1)
    after = numbers.at(-1) ?? after
    if (numbers.length < rowsAtOnce) break
    await turn()
    if (!isWanted()) return
  }
  hits.complete = true
}

/** Waits for a promise, but not longer than so many milliseconds. */
export async function within(done: Promise<void>, patience: number): Promise<void> {
  const clock = new AbortController()
  const late = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patience)
    clock.signal.addEventListener('abort', () => clearTimeout(timer))
  })
  await Promise.race([done, late]).finally(() => clock.abort())
}
