import { type FacetName, facetNames, facets } from '../../domain/finding/facets.ts'
import { addBits, type BitSet, bitsWhere, clearBit, countBoth, emptyBits, setBit } from './bit-set.ts'

/** The values of media in one facet. Values have numbers; 0 stands for none. */
export interface FacetValues {
  readonly values: string[]
  set(number: number, values: readonly string[]): void
  /** Media that have one of these values. */
  having(values: readonly string[], size: number): BitSet
  /** How many media of the set have each value, by the number of the value; `filled` are the words of the set that hold any. */
  counts(base: BitSet, filled: Uint32Array): Uint32Array
  /** What `count` media from `from` on, which is a multiple of 32, have: as words to put back. */
  part(from: number, count: number): Uint32Array
  /** Puts back what media from `from` on have; they must have had nothing. */
  putPart(from: number, part: Uint32Array): void
  /** Makes room for so many media. */
  reserve(count: number): void
}

export type FacetTable = { readonly [F in FacetName]: FacetValues }

/** Empty facets, with values that were numbered before. */
export function createFacetTable(known: { readonly [F in FacetName]?: readonly string[] } = {}): FacetTable {
  const made = facetNames.map((name) => {
    const values = [...(known[name] ?? [''])]
    return [name, facets[name] === 'many' ? manyValues(values) : oneValue(values)]
  })
  // Each facet was made just now.
  return Object.fromEntries(made) as FacetTable
}

function numbering(values: string[]): (value: string) => number {
  const numbers = new Map(values.map((value, index) => [value, index]))
  return (value) => {
    const known = numbers.get(value)
    if (known !== undefined) return known
    numbers.set(value, values.length)
    return values.push(value) - 1
  }
}

/** A set of media for each value: few values, several of which one medium can have. */
function manyValues(values: string[]): FacetValues {
  const numberOf = numbering(values)
  const sets: BitSet[] = []
  let room = 32
  const setFor = (value: number, words: number) => {
    const bits = sets[value] ?? new Uint32Array(Math.max(room, words))
    if (words <= bits.length) return (sets[value] = bits)
    const wider = new Uint32Array(Math.max(room, bits.length * 2, words))
    wider.set(bits)
    return (sets[value] = wider)
  }
  return {
    values,
    set: (number, had) => {
      for (const bits of sets) if (bits !== undefined) clearBit(bits, number)
      for (const value of had) {
        const place = numberOf(value)
        setBit(setFor(place, (number >>> 5) + 1), number)
      }
    },
    having: (wanted, size) => {
      const found = emptyBits(size)
      for (const value of wanted) addBits(found, sets[values.indexOf(value)] ?? emptyBits(0))
      return found
    },
    counts: (base, filled) => Uint32Array.from(values, (_, value) => countBoth(base, sets[value] ?? emptyBits(0), filled)),
    part: (from, count) => partOfSets(sets, from >>> 5, (count + 31) >>> 5),
    putPart: (from, part) => {
      const [width = 0] = part
      for (let at = 1; at < part.length; at += 1 + width)
        setFor(part[at] ?? 0, (from >>> 5) + width).set(part.subarray(at + 1, at + 1 + width), from >>> 5)
    },
    reserve: (count) => {
      room = (count + 31) >>> 5
    },
  }
}

/** The words that each value has, and before them all their number; a value that none of these media has is left out. */
function partOfSets(sets: readonly (BitSet | undefined)[], first: number, width: number): Uint32Array {
  const found: number[] = [width]
  for (const [value, bits] of sets.entries()) {
    const words = bits?.subarray(first, first + width) ?? emptyBits(0)
    if (words.every((word) => word === 0)) continue
    found.push(value)
    for (let word = 0; word < width; word += 1) found.push(words[word] ?? 0)
  }
  return Uint32Array.from(found)
}

/** The number of its value for each medium: any number of values, of which a medium has one. */
function oneValue(values: string[]): FacetValues {
  const numberOf = numbering(values)
  let column = new Uint32Array(1024)
  const reserve = (count: number) => {
    if (count <= column.length) return
    const wider = new Uint32Array(count)
    wider.set(column)
    column = wider
  }
  return {
    values,
    set: (number, [had]) => {
      if (number >= column.length) reserve(Math.max(column.length * 2, number + 1))
      column[number] = had === undefined ? 0 : numberOf(had)
    },
    having: (wanted, size) => {
      const isWanted = Uint8Array.from(values, (value) => (wanted.includes(value) ? 1 : 0))
      return bitsWhere(size, (number) => isWanted[column[number] ?? 0] === 1)
    },
    counts: (base, filled) => countColumn(column, values.length, { base, filled }),
    part: (from, count) => column.slice(from, from + count),
    putPart: (from, part) => {
      reserve(from + part.length)
      column.set(part, from)
    },
    reserve,
  }
}

interface Base {
  readonly base: BitSet
  readonly filled: Uint32Array
}

/** Without a call for each medium: a million of them are counted for every facet of an answer. */
function countColumn(column: Uint32Array, values: number, { base, filled }: Base): Uint32Array {
  const counts = new Uint32Array(values)
  for (const word of filled) {
    for (let left = base[word] ?? 0; left !== 0; ) {
      const lowest = left & -left
      const value = column[(word << 5) + 31 - Math.clz32(lowest)] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
      left ^= lowest
    }
  }
  return counts
}
