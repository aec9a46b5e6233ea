import { type Chunk, planChunks } from '../../analysis/hash-index/chunk-plan.ts'
import { tableWords, wordsPerHash } from '../../analysis/hash-index/chunk-table.ts'
import { addToSum, type Sum, sumOfNothing } from './sum.ts'

/** Where the parts of an index lie in its file, in 32-bit words from its beginning; the hashes come right after the head. */
export interface IndexLayout {
  readonly words: { readonly at: number; readonly length: number }
  readonly tables: readonly { readonly chunk: Chunk; readonly startsAt: number; readonly recordsAt: number; readonly end: number }[]
  readonly length: number
}

export const headWords = 128
const mark = 0x5756_4849
/** Version 1 had the numbers of hashes alone in its tables. */
const version = 2
/** Records begin at a line of the processor's cache, so that none lies in two. */
const wordsPerLine = 16

/** The layout of an index of so many hashes. */
export function layoutOf(count: number, maxDistance: number): IndexLayout {
  const words = { at: headWords, length: count * wordsPerHash }
  let end = words.at + words.length
  const tables = planChunks(count, maxDistance).map((chunk) => {
    const sizes = tableWords(chunk, count)
    const startsAt = end
    const recordsAt = Math.ceil((startsAt + sizes.starts) / wordsPerLine) * wordsPerLine
    end = recordsAt + sizes.records
    return { chunk, startsAt, recordsAt, end }
  })
  return { words, tables, length: end }
}

/** The head of a file: what it is, how it is laid out, and the sum over all that follows. */
export function headOf(count: number, maxDistance: number, sum: Sum): Uint32Array {
  const head = new Uint32Array(headWords)
  const { tables } = layoutOf(count, maxDistance)
  head.set([mark, version, count, maxDistance, ...sum])
  for (const [table, { chunk }] of tables.entries()) head.set([chunk.at * 65_536 + chunk.bits * 256 + chunk.radius], 8 + table)
  const sumAt = headWords - sum.length
  head.set(addToSum(sumOfNothing, head.subarray(0, sumAt)), sumAt)
  return head
}
