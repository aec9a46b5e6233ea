import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { chunkTable, fillTable, wordsPerHash } from '../../analysis/hash-index/chunk-table.ts'
import { headOf, headWords, layoutOf } from './index-layout.ts'
import { addToSum, type Sum, sumOfNothing } from './sum.ts'

const largestWrite = 2 ** 28

/** Writes the index of hashes (eight words each), one table in memory at a time. A file of that name is there whole or not at all. */
export function writeIndex(path: string, words: Uint32Array, maxDistance: number): void {
  const count = words.length / wordsPerHash
  const partial = `${path}.part`
  const file = openSync(partial, 'w', 0o600)
  try {
    writeSync(file, new Uint8Array(headWords * 4), 0)
    let sum = writeWords(file, words, sumOfNothing)
    for (const { chunk, startsAt, recordsAt, end } of layoutOf(count, maxDistance).tables) {
      const table = chunkTable(chunk, new Uint32Array(recordsAt - startsAt), new Uint32Array(end - recordsAt))
      fillTable(words, table)
      sum = writeWords(file, table.records, writeWords(file, table.starts, sum))
    }
    writeSync(file, headOf(count, maxDistance, sum), 0, headWords * 4, 0)
    fsyncSync(file)
    closeSync(file)
    renameSync(partial, path)
  } catch (cause) {
    rmSync(partial, { force: true })
    throw cause
  }
}

/** Appends words; gives the sum that goes on from the one before. */
function writeWords(file: number, words: Uint32Array, sum: Sum): Sum {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(largestWrite, bytes.length - at))
  return addToSum(sum, words)
}
