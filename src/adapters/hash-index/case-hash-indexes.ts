import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { wordsPerHash } from '../../analysis/hash-index/chunk-table.ts'
import { type HashIndex, indexHashes } from '../../analysis/hash-index/hash-index.ts'
import { sameWithin } from '../../analysis/hash-index/same-within.ts'
import type { HashIndexes } from '../../application/ports/hash-indexes.ts'
import { Problem } from '../../domain/problem.ts'
import { type OpenIndex, openIndex } from './open-index.ts'
import { writeIndex } from './write-index.ts'

/** Fewer hashes than this are indexed in memory: that takes less than a second. */
const worthFile = 2 ** 16
/** More hashes than this beside the tables would take more time than the tables do. */
const longestTail = 2 ** 13

/** Keeps the large indexes of a case as files in a folder of it; what is there already and still fits is used again. */
export function caseHashIndexes(folder: string, { worth = worthFile }: { readonly worth?: number } = {}): HashIndexes {
  const kept = new DisposableStack()
  return {
    over: (name, words) => {
      if (words.length / wordsPerHash < worth) return indexHashes(words, sameWithin)
      mkdirSync(folder, { recursive: true })
      const path = join(folder, `${name}.index`)
      const index = fitting(kept, path, words)
      if (index !== null) return index
      writeIndex(path, words, sameWithin)
      return kept.use(openIndex(path)).index
    },
    [Symbol.dispose]: () => kept.dispose(),
  }
}

/** The index in the file where it is whole and holds the first of these hashes, the few others being its tail. */
function fitting(kept: DisposableStack, path: string, words: Uint32Array): HashIndex | null {
  if (!existsSync(path)) return null
  const file = openIfWhole(path)
  if (file === null) return null
  kept.use(file)
  const { index } = file
  const tail = words.subarray(index.words.length)
  const fits = index.maxDistance === sameWithin && index.words.length <= words.length && tail.length <= longestTail * wordsPerHash
  return fits && index.words.every((word, at) => word === words[at]) ? { ...index, tail } : null
}

/** An index is made of what the case holds, so one that is damaged is made again. */
function openIfWhole(path: string): OpenIndex | null {
  try {
    return openIndex(path)
  } catch (cause) {
    if (cause instanceof Problem && cause.code === 'altered') return null
    throw cause
  }
}
