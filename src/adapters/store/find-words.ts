import { setImmediate as turn } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { type BitSet, emptyBits, setBit } from '../../application/finding/bit-set.ts'
import { type SoughtWord, soughtWords } from '../../application/finding/search-words.ts'
import type { CaseTables } from './schema.ts'
import { firstPortion, havingAll, mediumOfRow } from './word-rows.ts'
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
  const looking = async (words: readonly string[], hits: Search['hits'], size: number): Promise<void> => {
    const isWanted = () => searches.get(keyOf(words))?.hits === hits
    const path = size < many ? '' : await pathOf(db)
    if (path === '') return lookFor(db, { words, hits, isWanted })
    thread ??= createWordThread(path)
    hits.bits = await thread.find(words, size)
    hits.complete = true
  }
  const begin = (words: readonly string[], size: number): Search => {
    const match = keyOf(words)
    const hits = { bits: emptyBits(size), complete: false }
    const done = looking(words, hits, size)
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
    find: async (text: string, size: number, patience: number): Promise<WordHits | null> => {
      if (text.trim() === '') return null
      const sought = soughtWords(text)
      if (sought.length === 0) return { bits: emptyBits(size), complete: true }
      const words = sought.map(matchOf)
      const { hits, done } = searches.get(keyOf(words)) ?? begin(words, size)
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

/** One word in the language of the full-text table. */
function matchOf({ word, begins }: SoughtWord): string {
  return `"${word}"${begins ? '*' : ''}`
}

/** All of them, in the same language. */
function keyOf(words: readonly string[]): string {
  return words.join(' AND ')
}

async function lookFor(
  db: Kysely<CaseTables>,
  { words, hits, isWanted }: { words: readonly string[]; hits: { readonly bits: BitSet; complete: boolean }; isWanted: () => boolean },
): Promise<void> {
  const match = keyOf(words)
  for (const number of words.length > 1 ? await inPortions(db, words) : []) setBit(hits.bits, number)
  for (let after = 0; ; ) {
    // As one value: a row of its own for each number takes several times as long.
    const { rows } = await sql<{ numbers: string }>`select json_group_array(number) as numbers from (select rowid as number from find_text
      where find_text match ${match} and rowid > cast(${after} as integer) order by rowid limit ${rowsAtOnce})`.execute(db)
    const found = numbersIn(rows[0])
    for (const row of found) setBit(hits.bits, mediumOfRow(row))
    after = found.at(-1) ?? after
    if (found.length < rowsAtOnce) break
    await turn()
    if (!isWanted()) return
  }
  hits.complete = true
}

async function inPortions(db: Kysely<CaseTables>, words: readonly string[]): Promise<number[]> {
  const rowsOf: number[][] = []
  for (const word of words) {
    const { rows } = await sql<{ numbers: string }>`select json_group_array(rowid) as numbers from find_text
      where find_text match ${word} and rowid >= cast(${firstPortion} as integer)`.execute(db)
    rowsOf.push(numbersIn(rows[0]))
  }
  return havingAll(rowsOf)
}

function numbersIn(row: { readonly numbers: string } | undefined): number[] {
  return JSON.parse(row?.numbers ?? '[]') as number[]
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
