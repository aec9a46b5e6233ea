import { type FacetName, facetNames, facets } from '../../domain/finding/facets.ts'
import { addBits, type BitSet, clearBit, countBoth, eachBit, emptyBits, hasBit, setBit } from './bit-set.ts'

/** The values of media in one facet. Values have numbers; 0 stands for none. */
export interface FacetValues {
  readonly values: string[]
  set(number: number, values: readonly string[]): void
  /** The numbers of the values of one medium. */
  of(number: number): readonly number[]
  /** Gives a medium the value of a number, beside those it has where it can have several. */
  add(number: number, value: number): void
  /** Media that have one of these values. */
  having(values: readonly string[], size: number): BitSet
  /** How many media of the set have each value, by the number of the value. */
  counts(base: BitSet, filled: Uint32Array): Uint32Array
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
  const setFor = (value: number, number: number) => {
    const bits = sets[value] ?? emptyBits(1024)
    if (number >>> 5 < bits.length) return (sets[value] = bits)
    const wider = new Uint32Array(Math.max(bits.length * 2, (number >>> 5) + 1))
    wider.set(bits)
    return (sets[value] = wider)
  }
  const add = (number: number, value: number) => setBit(setFor(value, number), number)
  return {
    values,
    add,
    set: (number, had) => {
      for (const bits of sets) if (bits !== undefined) clearBit(bits, number)
      for (const value of had) add(number, numberOf(value))
    },
    of: (number) => sets.flatMap((bits, value) => (bits !== undefined && hasBit(bits, number) ? [value] : [])),
    having: (wanted, size) => {
      const found = emptyBits(size)
      for (const value of wanted) addBits(found, sets[values.indexOf(value)] ?? emptyBits(0))
      return found
    },
    counts: (base, filled) => Uint32Array.from(values, (_, value) => countBoth(base, sets[value] ?? emptyBits(0), filled)),
  }
}

/** The number of its value for each medium: any number of values, of which a medium has one. */
function oneValue(values: string[]): FacetValues {
  const numberOf = numbering(values)
  let column = new Uint32Array(1024)
  const add = (number: number, value: number) => {
    if (number >= column.length) {
      const wider = new Uint32Array(Math.max(column.length * 2, number + 1))
      wider.set(column)
      column = wider
    }
    column[number] = value
  }
  return {
    values,
    add,
    set: (number, [had]) => add(number, had === undefined ? 0 : numberOf(had)),
    of: (number) => (column[number] ? [column[number]] : []),
    having: (wanted, size) => {
      const isWanted = Uint8Array.from(values, (value) => (wanted.includes(value) ? 1 : 0))
      const found = emptyBits(size)
      for (let number = 0; number < size; number += 1) if (isWanted[column[number] ?? 0] === 1) setBit(found, number)
      return found
    },
    counts: (base) => {
      const counts = new Uint32Array(values.length)
      eachBit(base, (number) => {
        const value = column[number] ?? 0
        counts[value] = (counts[value] ?? 0) + 1
      })
      return counts
    },
  }
}
