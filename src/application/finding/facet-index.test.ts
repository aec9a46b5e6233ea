import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClaimKind, certainties } from '../../domain/description.ts'
import { dayNumber, dayText } from '../../domain/finding/day.ts'
import { type FacetName, facetNames } from '../../domain/finding/facets.ts'
import type { MediaId } from '../../domain/id.ts'
import { claimStates } from '../../domain/review/claim-state.ts'
import type { SamplePopulation } from '../../domain/review/sample.ts'
import type { FindQuery } from '../ports/case-finder.ts'
import { emptyBits, setBit } from './bit-set.ts'
import { readBlock, readClaims, writeBlock, writeClaims } from './block-form.ts'
import { blockMedia } from './claim-table.ts'
import type { FacetEntry } from './facet-entry.ts'
import { createFacetIndex, enter, type FacetIndex, facetCounts, makeRoom, pageOf, select } from './facet-index.ts'
import { daysOf, placesOf } from './places-and-days.ts'
import { populationCount, populationTest } from './population.ts'

const some = ['a', 'b', 'c', 'd']
const kinds: ClaimKind[] = ['object', 'people', 'text', 'event']
const claim = fc.record({
  kind: fc.constantFrom(...kinds),
  certainty: fc.constantFrom(...certainties),
  state: fc.constantFrom(...claimStates),
  models: fc.constantFrom<string[][]>([], ['m1'], ['m1', 'm2']),
})
const firstDay = dayNumber('2024-02-20') ?? 0
const oneOf = fc.constantFrom(...some).map((value) => [value])
const anyOf = fc.subarray(some)
const entry = (id: MediaId): fc.Arbitrary<FacetEntry> =>
  fc.record({
    id: fc.constant(id),
    values: fc.record({ kind: oneOf, device: fc.option(oneOf, { nil: [] }), object: anyOf, state: anyOf }),
    day: fc.option(fc.integer({ min: firstDay, max: firstDay + 30 })),
    place: fc.option(fc.record({ latitude: fc.integer({ min: -90, max: 90 }), longitude: fc.integer({ min: -180, max: 180 }) })),
    draft: fc.nat(1000),
    claims: fc.array(claim, { maxLength: 6 }),
  })
const id = (number: number) => `${number.toString(16).padStart(8, '0')}${'0'.repeat(56)}` as MediaId
const entries = (count: number) => fc.tuple(...Array.from({ length: count }, (_, number) => entry(id(number))))
const day = fc.option(fc.integer({ min: firstDay, max: firstDay + 30 }).map(dayText))
const chosen = fc.record({ kind: anyOf, device: anyOf, object: anyOf, state: anyOf }, { requiredKeys: [] })
const area = fc.option(fc.constantFrom({ south: -50, west: -20, north: 50, east: 90 }, { south: -90, west: 100, north: 90, east: -100 }))
const query: fc.Arbitrary<FindQuery> = fc.record({ words: fc.constant(''), chosen, from: day, to: day, area })

function indexOf(all: readonly FacetEntry[]): FacetIndex {
  const index = createFacetIndex()
  for (const one of all) enter(index, one)
  return index
}

/** What the index must agree with: each medium looked at by itself. */
function isWanted(one: FacetEntry, { chosen: wanted, from, to, area: within }: FindQuery, without: FacetName | null = null): boolean {
  const facetsFit = facetNames.every((name) => {
    const values = wanted[name] ?? []
    return name === without || values.length === 0 || values.some((value) => one.values[name]?.includes(value))
  })
  const text = one.day === null ? null : dayText(one.day)
  const dayFits = (from === null && to === null) || (text !== null && (from === null || text >= from) && (to === null || text <= to))
  return facetsFit && dayFits && (within === null || (one.place !== null && isIn(one.place, within)))
}

function isIn({ latitude, longitude }: NonNullable<FacetEntry['place']>, { south, west, north, east }: NonNullable<FindQuery['area']>) {
  const across = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
  return latitude >= south && latitude <= north && across
}

/** The index that is read from the blocks of another. */
function readBack(index: FacetIndex): FacetIndex {
  const values = Object.fromEntries(facetNames.map((name) => [name, index.facets[name].values]))
  const back = createFacetIndex(values, [...index.claims.modelSets])
  makeRoom(back, index.media.count)
  for (let block = 0; block * blockMedia < index.media.count; block += 1) {
    readBlock(back, block, writeBlock(index, block))
    readClaims(back, block, writeClaims(index, block))
  }
  return back
}

function inPopulation(index: FacetIndex, population: SamplePopulation): string[] {
  const found: string[] = []
  const inBlock = populationTest(index, population)
  for (let block = 0; block * blockMedia < index.media.count; block += 1)
    inBlock(block, (number, places) => void found.push(...places.map((place) => `${number} ${place}`)))
  return found
}

const anything: SamplePopulation = { kind: null, certainty: null, model: null, from: null, to: null }

describe('the index agrees with looking at every medium', () => {
  test('in what it selects, page by page', () => {
    fc.assert(
      fc.property(entries(70), query, fc.integer({ min: 1, max: 30 }), (all, asked, limit) => {
        const index = indexOf(all)
        const found = select(index, asked, null)
        const pages: MediaId[] = []
        for (let from = 0; ; ) {
          const { numbers, hasMore } = pageOf(found, from, limit)
          pages.push(...numbers.map((number) => index.media.id(number)))
          from = (numbers.at(-1) ?? 0) + 1
          if (!hasMore) break
        }
        expect(pages).toEqual(all.filter((one) => isWanted(one, asked)).map((one) => one.id))
      }),
    )
  })

  test('in the counts of every facet, each under the other filters', () => {
    fc.assert(
      fc.property(entries(70), query, (all, asked) => {
        const { facets, total } = facetCounts(indexOf(all), asked, null)
        expect(total).toBe(all.filter((one) => isWanted(one, asked)).length)
        for (const { facet, values } of facets) {
          const under = all.filter((one) => isWanted(one, asked, facet))
          for (const { value, count } of values) expect(count).toBe(under.filter((one) => one.values[facet]?.includes(value)).length)
          const present = new Set(under.flatMap((one) => one.values[facet] ?? []))
          expect(new Set(values.flatMap(({ value, count }) => (count > 0 ? value : [])))).toEqual(present)
        }
      }),
    )
  })

  test('in the claims of a population and their order', () => {
    const population = fc.record({
      kind: fc.option(fc.constantFrom(...kinds)),
      certainty: fc.option(fc.constantFrom(...certainties)),
      model: fc.option(fc.constantFrom('m1', 'm2', 'm3')),
      from: day,
      to: day,
    })
    fc.assert(
      fc.property(entries(70), population, (all, asked) => {
        const days = { words: '', chosen: {}, from: asked.from, to: asked.to, area: null }
        const expected = all.flatMap((one, number) =>
          one.claims.flatMap(({ kind, certainty, state, models }, place) => {
            const fits =
              state === 'draft' &&
              (asked.kind === null || kind === asked.kind) &&
              (asked.certainty === null || certainty === asked.certainty) &&
              (asked.model === null || models.includes(asked.model))
            return fits && isWanted(one, days) ? [`${number} ${place}`] : []
          }),
        )
        const index = indexOf(all)
        expect(inPopulation(index, asked)).toEqual(expected)
        expect(populationCount(index, asked)(0)).toBe(expected.length)
      }),
    )
  })

  test('in days and places', () => {
    fc.assert(
      fc.property(entries(70), (all) => {
        const index = indexOf(all)
        const found = select(index, { words: '', chosen: {}, from: null, to: null, area: null }, null)
        const { days, undated } = daysOf(index, found, 2024)
        expect(undated).toBe(all.filter((one) => one.day === null).length)
        for (const { value, count } of days) expect(all.filter((one) => one.day !== null && dayText(one.day) === value)).toHaveLength(count)
        const { clusters, placed } = placesOf(index, found, 10)
        // Cells too many for an array: media of one place fall together, all others apart.
        const near = placesOf(index, found, 0.01)
        expect(near.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(placed)
        expect(near.clusters.length).toBeGreaterThanOrEqual(clusters.length)
        expect(placed).toBe(all.filter((one) => one.place !== null).length)
        for (const { area: within, count } of clusters)
          expect(all.filter((one) => one.place !== null && isIn(one.place, within)).length).toBeGreaterThanOrEqual(count)
      }),
    )
  })
})

describe('an index that was changed medium by medium', () => {
  test('is the one that is made anew', () => {
    fc.assert(
      fc.property(entries(40), entries(40), query, (before, after, asked) => {
        const index = indexOf(before)
        for (const one of after) enter(index, one)
        const anew = indexOf(after)
        expect(facetCounts(index, asked, null)).toEqual(facetCounts(anew, asked, null))
        expect(inPopulation(index, anything)).toEqual(inPopulation(anew, anything))
      }),
    )
  })

  test('is read back from its blocks as it was written', () => {
    fc.assert(
      fc.property(entries(40), query, (all, asked) => {
        const index = indexOf(all)
        const back = readBack(index)
        expect(facetCounts(back, asked, null)).toEqual(facetCounts(index, asked, null))
        expect(inPopulation(back, anything)).toEqual(inPopulation(index, anything))
        expect(all.map((one) => back.media.find(one.id))).toEqual(all.map((_, number) => number))
      }),
    )
  })

  test('is read back and then changed like one that was never kept', () => {
    fc.assert(
      fc.property(entries(40), entries(60), query, (before, after, asked) => {
        const back = readBack(indexOf(before))
        for (const one of after) enter(back, one)
        const anew = indexOf(after)
        expect(facetCounts(back, asked, null)).toEqual(facetCounts(anew, asked, null))
        expect(inPopulation(back, anything)).toEqual(inPopulation(anew, anything))
        expect(after.map((one) => back.media.find(one.id))).toEqual(after.map((_, number) => number))
      }),
    )
  })

  test('goes beyond one block', () => {
    const index = createFacetIndex()
    const count = blockMedia * 2 + 7
    for (let number = 0; number < count; number += 1) {
      const claims = [{ kind: 'event', certainty: 'likely', state: 'draft', models: [] }] as const
      enter(index, { id: id(number), values: { kind: ['image'] }, day: number, place: null, draft: number, claims })
    }
    expect(inPopulation(index, anything)).toHaveLength(count)
    const back = readBack(index)
    expect(back.media.id(count - 1)).toBe(id(count - 1))
    expect(inPopulation(back, anything)).toHaveLength(count)
  })
})

test('words limit what is found and counted', () => {
  const all = [0, 1, 2].map(
    (number): FacetEntry => ({ id: id(number), values: { kind: ['image'] }, day: null, place: null, draft: 0, claims: [] }),
  )
  const hits = emptyBits(3)
  setBit(hits, 1)
  const asked = { words: 'dog', chosen: {}, from: null, to: null, area: null }
  expect(facetCounts(indexOf(all), asked, hits).total).toBe(1)
})
