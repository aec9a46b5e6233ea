import { chunkTable } from '../../analysis/hash-index/chunk-table.ts'
import type { HashIndex } from '../../analysis/hash-index/hash-index.ts'
import { Problem } from '../../domain/problem.ts'
import { headOf, headWords, layoutOf } from './index-layout.ts'
import { mapFile } from './map-file.ts'
import { addToSum, type Sum, sumOfNothing } from './sum.ts'

/** An index that lies in a file. */
export interface OpenIndex extends Disposable {
  readonly index: HashIndex
}

/** Opens the index in a file; a file that is not whole, or not as it was written, is a Problem `altered`. */
export function openIndex(path: string): OpenIndex {
  const file = mapFile(path)
  try {
    return { index: indexIn(file.memory), [Symbol.dispose]: () => file[Symbol.dispose]() }
  } catch (cause) {
    file[Symbol.dispose]()
    throw cause
  }
}

function indexIn(memory: ArrayBuffer): HashIndex {
  if (memory.byteLength < headWords * 4 || memory.byteLength % 16 !== 0) throw new Problem('altered', 'index of hashes: cut short')
  const all = new Uint32Array(memory)
  const [, , count = 0, maxDistance = 0, first = 0, second = 0, third = 0, fourth = 0] = all.subarray(0, headWords)
  const sum: Sum = [first, second, third, fourth]
  const head = headOf(count, maxDistance, sum)
  if (head.some((word, at) => word !== all[at])) throw new Problem('altered', 'index of hashes: head')
  const layout = layoutOf(count, maxDistance)
  if (layout.length !== all.length) throw new Problem('altered', 'index of hashes: length')
  if (addToSum(sumOfNothing, all.subarray(headWords)).some((part, at) => part !== sum[at]))
    throw new Problem('altered', 'index of hashes: content')
  const part = (from: number, to: number) => all.subarray(from, to)
  return {
    maxDistance,
    words: part(layout.words.at, layout.words.at + layout.words.length),
    tables: layout.tables.map(({ chunk, startsAt, recordsAt, end }) => chunkTable(chunk, part(startsAt, recordsAt), part(recordsAt, end))),
    tail: new Uint32Array(0),
  }
}
