import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { setBit } from '../../application/finding/bit-set.ts'
import { firstPortion, havingAll, mediaOfRows } from './word-rows.ts'
import type { WordsAsked, WordsFound } from './word-thread.ts'

// A thread that looks for words in the database of a case: nothing else waits for a search over a million media.
const db = new Database(String(workerData), { readonly: true, fileMustExist: true })
const search = db.prepare<[string], number>('select rowid from find_text where find_text match ?').pluck()
const inPortions = db.prepare<[string], number>(`select rowid from find_text where find_text match ? and rowid >= ${firstPortion}`).pluck()

parentPort?.on('message', ({ id, words, size }: WordsAsked) => {
  const bits = mediaOfRows(search.iterate(words.join(' AND ')), size)
  if (words.length > 1) for (const number of havingAll(words.map((word) => inPortions.all(word)))) setBit(bits, number)
  parentPort?.postMessage({ id, bits } satisfies WordsFound)
})
