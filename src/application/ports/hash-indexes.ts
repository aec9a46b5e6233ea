import type { HashIndex } from '../../analysis/hash-index/hash-index.ts'

/** Makes the indexes of one case. An index is good until its maker is disposed of. */
export interface HashIndexes extends Disposable {
  /** An index over hashes of eight words each that finds all within the distance at which PDQ calls pictures the same. `name` tells those of a case apart. */
  over(name: 'photos' | 'parts' | 'films', words: Uint32Array): HashIndex
}
