import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { emptyBits, setBit } from '../../application/finding/bit-set.ts'
import type { WordsAsked, WordsFound } from './word-thread.ts'

// A thread that looks for words in the database of a case: nothing else waits for a search over a million media.
const db = new Database(String(workerData), { readonly: true, fileMustExist: true })
const search = db.prepare<[string], number>('select rowid from find_text where find_text match ?').pluck()

parentPort?.on('message', ({ id, match, size }: WordsAsked) => {
  const bits = emptyBits(size)
  for (const number of search.iterate(match)) setBit(bits, number - 1)
  parentPort?.postMessage({ id, bits } satisfies WordsFound)
})
