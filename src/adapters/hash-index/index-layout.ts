import { type Chunk, planChunks } from '../../analysis/hash-index/chunk-plan.ts'
import { tableWords, wordsPerHash } from '../../analysis/hash-index/chunk-table.ts'

/** Where the parts of an index lie in its file, in 32-bit words from its beginning; the hashes come right after the head. */
export interface IndexLayout {
  readonly words: { readonly at: number; readonly length: number }
  readonly tables: readonly { readonly chunk: Chunk; readonly startsAt: number; readonly itemsAt: number; readonly end: number }[]
  readonly length: number
}

export const headWords = 128
const mark = 0x5756_4849
const version = 1

/** The layout of an index of so many hashes. */
export function layoutOf(count: number, maxDistance: number): IndexLayout {
  const words = { at: headWords, length: count * wordsPerHash }
  let end = words.at + words.length
  const tables = planChunks(count, maxDistance).map((chunk) => {
    const sizes = tableWords(chunk, count)
    const startsAt = end
    const itemsAt = startsAt + sizes.starts
    end = itemsAt + sizes.items
    return { chunk, startsAt, itemsAt, end }
  })
  return { words, tables, length: end }
}

/** The head of a file: what it is, how it is laid out, and the sum over all that follows. */
export function headOf(count: number, maxDistance: number, sum: number): Uint32Array {
  const head = new Uint32Array(headWords)
  const { tables } = layoutOf(count, maxDistance)
  head.set([mark, version, count, maxDistance, sum, tables.length])
  for (const [table, { chunk }] of tables.entries()) head.set([chunk.at * 65_536 + chunk.bits * 256 + chunk.radius], 8 + table)
  head[headWords - 1] = addToSum(0, head.subarray(0, headWords - 1))
  return head
}

/** Adds words to a sum in which each change of a word shows. */
export function addToSum(sum: number, words: Uint32Array): number {
  let added = sum
  for (let at = 0; at < words.length; at += 1) added = Math.imul((added ^ (words[at] ?? 0)) + 1, 0x01000193)
  return added >>> 0
}
