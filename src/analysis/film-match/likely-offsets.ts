import { findNear } from '../hash-index/find-near.ts'
import { indexHashes } from '../hash-index/hash-index.ts'
import { sameWithin } from '../hash-index/same-within.ts'
import type { FilmSamples } from './film-samples.ts'

/** A still that a film holds for minutes agrees with itself at every offset; so many agreements are enough of each sample. */
const enough = 64
const mostOffsets = 32

/** By how many seconds the other film may lie later, whole seconds that most samples speak for first. A sample that agrees at many offsets says little for each. */
export function likelyOffsets(film: FilmSamples, other: FilmSamples): number[] {
  const { starts, hashes } = findNear(indexHashes(other.hashes, sameWithin), film.hashes, enough)
  const votes = new Map<number, number>()
  for (const [sample, second] of film.seconds.entries()) {
    const near = hashes.subarray(starts[sample], starts[sample + 1])
    const offsets = new Set([...near].map((hash) => Math.round((other.seconds[hash] ?? 0) - second)))
    for (const offset of offsets) votes.set(offset, (votes.get(offset) ?? 0) + 1 / offsets.size)
  }
  const ordered = [...votes].sort(
    ([left, leftVotes], [right, rightVotes]) => rightVotes - leftVotes || Math.abs(left) - Math.abs(right) || left - right,
  )
  return ordered.slice(0, mostOffsets).map(([offset]) => offset)
}
