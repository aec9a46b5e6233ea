import { facetNames } from '../../domain/finding/facets.ts'
import { blockMedia, claimForm } from './claim-table.ts'
import type { FacetIndex } from './facet-index.ts'

/** Blocks written in another form, or with other codes, are of no use: the index is then made anew. */
export const blockForm = `2 ${facetNames.join()} ${claimForm}`

/** Media `block × blockMedia` and those after it as they lie in memory, so that reading them back moves bytes and looks at none. */
export function writeBlock(index: FacetIndex, block: number): Uint8Array {
  const from = block * blockMedia
  const to = Math.min(index.media.count, from + blockMedia)
  const { when } = index
  const facetParts = facetNames.map((name) => index.facets[name].part(from, to - from))
  return joined([
    bytesOf(Uint32Array.of(to - from)),
    index.media.bytes(from, to),
    ...[when.days, when.latitudes, when.longitudes, when.drafts].map((column) => bytesOf(column.subarray(from, to))),
    ...facetParts.flatMap((part) => [bytesOf(Uint32Array.of(part.length)), bytesOf(part)]),
  ])
}

/** The claims of a block, apart: only samples ask for them, and they are most of an index. */
export function writeClaims(index: FacetIndex, block: number): Uint8Array {
  const { starts, claims } = index.claims.block(block)
  return joined([bytesOf(starts), bytesOf(claims)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function bytesOf(array: Uint32Array | Int32Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** Adds the media of a block that was written, after those of the blocks before it, to an index that has room for them. */
export function readBlock(index: FacetIndex, block: number, bytes: Uint8Array): void {
  const words = wordsOf(bytes)
  const { when } = index
  const [count = 0] = words
  let at = 1
  const take = (length: number) => words.subarray(at, (at += length))
  const from = block * blockMedia
  index.media.addBytes(bytesOf(take(count * 8)))
  for (const column of [when.days, when.latitudes, when.longitudes, when.drafts])
    new Uint32Array(column.buffer, column.byteOffset, column.length).set(take(count), from)
  for (const name of facetNames) index.facets[name].putPart(from, take(take(1)[0] ?? 0))
}

/** Puts in the claims of a block that were written. */
export function readClaims(index: FacetIndex, block: number, bytes: Uint8Array): void {
  const words = wordsOf(bytes)
  index.claims.putBlock(block, { starts: words.subarray(0, blockMedia + 1), claims: words.subarray(blockMedia + 1) })
}

/** Words begin at whole places of four only in memory of their own. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const own = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  return new Uint32Array(own.buffer, own.byteOffset, own.byteLength / 4)
}
