import type { MediaId, ObservationId } from '../../domain/id.ts'
import { bitCount } from '../picture-hash/hash-distance.ts'
import { sketchWords } from './look-sketch.ts'
import { createSketchTable } from './sketch-table.ts'

/*
 * Stills of two media show surroundings that look alike where their look (bits of the sketch that differ, of 512) and their layout (bits
 * of the PDQ, of 256) both agree. Fitted on 598 stills of 148 shared photos and films, 10 878 pairs of media: none that show different
 * surroundings agree, and the nearest of those differ by 96 bits in layout and by 1.5 times both bounds. Of the 6 pairs of four films
 * of one office with two people 2 agree, those that show the same person; at 1.3 times the bounds 5 would. So few data prove no rare error among the
 * millions of pairs of a case: hence the margin, and never more than 'possible'.
 */
const nearBits = { look: 96, layout: 64 }

/** A still by which its surroundings are compared. */
export interface PlaceStill {
  readonly mediaId: MediaId
  /** 16 words: the sketch of its look. */
  readonly sketch: Uint32Array
  /** 8 words: its PDQ, which tells the layout. */
  readonly hash: Uint32Array
  readonly support: readonly ObservationId[]
}

/** Groups of stills of surroundings that look alike. They propose; whether it is one place, people decide. */
export interface PlaceGroups {
  /** Puts a still into the group whose first still it is nearest to, or begins one with it. Stills come in an order that is always the same. */
  add(still: PlaceStill): void
  /** The groups of two stills and more. */
  joined(): readonly (readonly Pick<PlaceStill, 'mediaId' | 'support'>[])[]
}

type Member = Pick<PlaceStill, 'mediaId' | 'support'>

/** No groups yet. The time of `add` hardly grows with what is there, and each still takes about 300 bytes. */
export function createPlaceGroups(): PlaceGroups {
  const table = createSketchTable()
  const firsts = createMarks()
  const groups: Member[][] = []
  return {
    add: ({ mediaId, sketch, hash, support }) => {
      const near = nearestOf(table.near(sketch), (first) => firsts.bits(first, { sketch, hash }))
      const group = near === null ? undefined : groups[near]
      if (group !== undefined) {
        group.push({ mediaId, support })
        return
      }
      table.add(sketch)
      firsts.add({ sketch, hash })
      groups.push([{ mediaId, support }])
    },
    joined: () => groups.filter((group) => group.length > 1),
  }
}

/** Whether two stills show surroundings that look alike. */
export function looksLike(one: Pick<PlaceStill, 'sketch' | 'hash'>, other: Pick<PlaceStill, 'sketch' | 'hash'>): boolean {
  return bitsBetween(one.sketch, other.sketch) <= nearBits.look && bitsBetween(one.hash, other.hash) <= nearBits.layout
}

/** The bits, 0…256, in which the layouts of two stills differ. */
export function layoutApart(one: Pick<PlaceStill, 'hash'>, other: Pick<PlaceStill, 'hash'>): number {
  return bitsBetween(one.hash, other.hash)
}

function bitsBetween(one: Uint32Array, other: Uint32Array): number {
  return one.reduce((sum, word, index) => sum + bitCount(word ^ (other[index] ?? 0)), 0)
}

/** The one of fewest differing bits; of equals the first. */
function nearestOf(firsts: readonly number[], bitsOf: (first: number) => number | null): number | null {
  let [nearest, fewest]: [number | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const first of firsts) {
    const bits = bitsOf(first)
    if (bits === null || bits > fewest || (bits === fewest && nearest !== null && nearest < first)) continue
    nearest = first
    fewest = bits
  }
  return nearest
}

type Marks = Pick<PlaceStill, 'sketch' | 'hash'>

const hashWords = 8
const wordsPerStill = sketchWords + hashWords

/** Marks of stills in one piece of memory; `bits` is null where two are not near. */
function createMarks(): { add(marks: Marks): void; bits(number: number, marks: Marks): number | null } {
  let words = new Uint32Array(wordsPerStill * 64)
  let count = 0
  return {
    add: ({ sketch, hash }) => {
      if ((count + 1) * wordsPerStill > words.length) {
        const larger = new Uint32Array(words.length * 2)
        larger.set(words)
        words = larger
      }
      words.set(sketch, count * wordsPerStill)
      words.set(hash, count * wordsPerStill + sketchWords)
      count += 1
    },
    bits: (number, { sketch, hash }) => {
      const at = number * wordsPerStill
      const layout = bitsBetween(hash, words.subarray(at + sketchWords, at + wordsPerStill))
      if (layout > nearBits.layout) return null
      const look = bitsBetween(sketch, words.subarray(at, at + sketchWords))
      return look > nearBits.look ? null : look + layout
    },
  }
}
