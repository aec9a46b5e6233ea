import { facetNames, facets } from '../../domain/finding/facets.ts'
import { blockMedia, claimForm } from './claim-table.ts'
import { type FacetIndex, reserve } from './facet-index.ts'

/** Blocks written in another form, or with other codes, are of no use: the index is then made anew. */
export const blockForm = `1 ${facetNames.join()} ${claimForm}`

const ones = facetNames.filter((name) => facets[name] === 'one')
const manys = facetNames.filter((name) => facets[name] === 'many')

/** Media `index × blockMedia` and those after it, as bytes (little-endian). */
export function writeBlock(index: FacetIndex, block: number): Uint8Array {
  const from = block * blockMedia
  const to = Math.min(index.media.count, from + blockMedia)
  const { when } = index
  const { starts, claims } = index.claims.block(block)
  const parts: Uint8Array[] = [
    bytesOf(Uint32Array.of(to - from, claims.length)),
    index.media.bytes(from, to),
    ...[when.days, when.latitudes, when.longitudes, when.drafts].map((column) => bytesOf(column.subarray(from, to))),
    ...ones.map((name) => bytesOf(Uint32Array.from({ length: to - from }, (_, at) => index.facets[name].of(from + at)[0] ?? 0))),
    ...manys.flatMap((name) => manyBytes(index, name, [from, to])),
    bytesOf(starts),
    bytesOf(claims),
  ]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A list for each medium: its length, then its values. */
function manyBytes(index: FacetIndex, name: (typeof manys)[number], [from, to]: readonly [number, number]): Uint8Array[] {
  const lists: number[] = []
  for (let number = from; number < to; number += 1) {
    const values = index.facets[name].of(number)
    lists.push(values.length, ...values)
  }
  return [bytesOf(Uint32Array.of(lists.length)), bytesOf(Uint32Array.from(lists))]
}

function bytesOf(array: Uint32Array | Int32Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** Adds the media of a block that was written, after those of the blocks before it. */
export function readBlock(index: FacetIndex, block: number, bytes: Uint8Array): void {
  // Words begin at whole places of four only in memory of their own.
  const words = new Uint32Array(bytes.slice().buffer)
  let at = 2
  const take = (count: number) => words.subarray(at, (at += count))
  const [count = 0, claimCount = 0] = words
  const from = block * blockMedia
  const ids = take(count * 8)
  index.media.addBytes(new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength))
  reserve(index, from + count)
  const { when } = index
  when.days.set(new Int32Array(words.buffer, 4 * at, count), from)
  when.latitudes.set(new Float32Array(words.buffer, 4 * (at + count), count), from)
  when.longitudes.set(new Float32Array(words.buffer, 4 * (at + 2 * count), count), from)
  when.drafts.set(words.subarray(at + 3 * count, at + 4 * count), from)
  at += 4 * count
  for (const name of ones) putOnes(index, name, { from, values: take(count) })
  for (const name of manys) putMany(index, name, { from, values: take(take(1)[0] ?? 0) })
  index.claims.putBlock(block, { starts: take(blockMedia + 1).slice(), claims: take(claimCount).slice() })
}

interface Taken {
  readonly from: number
  readonly values: Uint32Array
}

function putOnes(index: FacetIndex, name: (typeof ones)[number], { from, values }: Taken): void {
  for (const [at, value] of values.entries()) index.facets[name].add(from + at, value)
}

function putMany(index: FacetIndex, name: (typeof manys)[number], { from, values }: Taken): void {
  let number = from
  for (let at = 0; at < values.length; number += 1) {
    const length = values[at] ?? 0
    for (const value of values.subarray(at + 1, at + 1 + length)) index.facets[name].add(number, value)
    at += 1 + length
  }
}
