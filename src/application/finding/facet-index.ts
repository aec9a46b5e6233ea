import { dayNumber } from '../../domain/finding/day.ts'
import { facetNames } from '../../domain/finding/facets.ts'
import type { FacetCount, FindQuery } from '../ports/case-finder.ts'
import { allBits, type BitSet, bitsWhere, countBits, eachBit, filledWords, keepBits } from './bit-set.ts'
import { type ClaimTable, createClaimTable } from './claim-table.ts'
import type { FacetEntry } from './facet-entry.ts'
import { createFacetTable, type FacetTable, type FacetValues } from './facet-values.ts'
import { createMediaNumbers, type MediaNumbers } from './media-numbers.ts'

/** All that media of a case can be found by, in memory. Media have numbers in the order in which they were added. */
export interface FacetIndex {
  readonly media: MediaNumbers
  readonly facets: FacetTable
  readonly claims: ClaimTable
  readonly when: DaysAndPlaces
}

/** Day (days since 1970, `noDay` without one), place in degrees (NaN without one) and draft by media number. */
export interface DaysAndPlaces {
  days: Int32Array
  latitudes: Float32Array
  longitudes: Float32Array
  drafts: Uint32Array
}

/** Stands where a medium has no day. */
export const noDay = -0x80_00_00_00

/** An empty index, with values that were numbered before. */
export function createFacetIndex(known: Parameters<typeof createFacetTable>[0] = {}, modelSets: string[] = []): FacetIndex {
  return {
    media: createMediaNumbers(),
    facets: createFacetTable(known),
    claims: createClaimTable(modelSets),
    when: roomFor(
      { days: new Int32Array(0), latitudes: new Float32Array(0), longitudes: new Float32Array(0), drafts: new Uint32Array(0) },
      1024,
    ),
  }
}

/** Enters a medium, or what is known of it now; gives its number. */
export function enter(index: FacetIndex, entry: FacetEntry): number {
  const number = index.media.add(entry.id)
  for (const name of facetNames) index.facets[name].set(number, entry.values[name] ?? [])
  reserve(index, number + 1)
  const { when } = index
  when.days[number] = entry.day ?? noDay
  when.latitudes[number] = entry.place?.latitude ?? Number.NaN
  when.longitudes[number] = entry.place?.longitude ?? Number.NaN
  when.drafts[number] = entry.draft
  index.claims.set(number, entry.claims)
  return number
}

function reserve({ when }: FacetIndex, count: number): void {
  if (count > when.days.length) Object.assign(when, roomFor(when, Math.max(count, when.days.length * 2)))
}

/** Makes room at once for so many media that are to be put in. */
export function makeRoom(index: FacetIndex, count: number): void {
  index.media.reserve(count)
  for (const name of facetNames) index.facets[name].reserve(count)
  reserve(index, count)
}

function roomFor(when: DaysAndPlaces, count: number): DaysAndPlaces {
  const [days, latitudes] = [new Int32Array(count).fill(noDay), new Float32Array(count).fill(Number.NaN)]
  const [longitudes, drafts] = [new Float32Array(count).fill(Number.NaN), new Uint32Array(count)]
  days.set(when.days)
  latitudes.set(when.latitudes)
  longitudes.set(when.longitudes)
  drafts.set(when.drafts)
  return { days, latitudes, longitudes, drafts }
}

/** The media that a query wants; `hits` are those with its words, null where it has none. */
export function select(index: FacetIndex, query: FindQuery, hits: BitSet | null): BitSet {
  const found = allBits(index.media.count)
  for (const { bits } of filtersOf(index, query, hits)) keepBits(found, bits)
  return found
}

interface Filter {
  readonly facet: FacetValues | null
  readonly bits: BitSet
}

function filtersOf(index: FacetIndex, query: FindQuery, hits: BitSet | null): Filter[] {
  const size = index.media.count
  const filters: Filter[] = facetNames.flatMap((name) => {
    const wanted = query.chosen[name] ?? []
    return wanted.length === 0 ? [] : [{ facet: index.facets[name], bits: index.facets[name].having(wanted, size) }]
  })
  if (query.from !== null || query.to !== null) filters.push({ facet: null, bits: inDays(index, query) })
  if (query.area !== null) filters.push({ facet: null, bits: inArea(index, query.area) })
  if (hits !== null) filters.push({ facet: null, bits: hits })
  return filters
}

function inDays({ media, when }: FacetIndex, { from, to }: Pick<FindQuery, 'from' | 'to'>): BitSet {
  const [first, last] = daySpan(from, to)
  const { days } = when
  return bitsWhere(media.count, (number) => {
    const day = days[number] ?? noDay
    return day >= first && day <= last
  })
}

/** The first and the last day of a span, which is open where it is null. */
export function daySpan(from: string | null, to: string | null): [number, number] {
  return [(from === null ? null : dayNumber(from)) ?? noDay + 1, (to === null ? null : dayNumber(to)) ?? Number.MAX_SAFE_INTEGER]
}

function inArea({ media, when }: FacetIndex, { south, west, north, east }: NonNullable<FindQuery['area']>): BitSet {
  const { latitudes, longitudes } = when
  return bitsWhere(media.count, (number) => {
    const latitude = latitudes[number] ?? Number.NaN
    const longitude = longitudes[number] ?? Number.NaN
    const within = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
    return within && latitude >= south && latitude <= north
  })
}

/** How many media have each value of each facet, under all filters but the one of that facet. */
export function facetCounts(index: FacetIndex, query: FindQuery, hits: BitSet | null): { facets: FacetCount[]; total: number } {
  const filters = filtersOf(index, query, hits)
  const under = (without: FacetValues | null) => {
    const base = allBits(index.media.count)
    for (const { facet, bits } of filters) if (facet === null || facet !== without) keepBits(base, bits)
    return { base, filled: filledWords(base) }
  }
  const all = under(null)
  const facets = facetNames.map((name) => {
    const values = index.facets[name]
    const { base, filled } = (query.chosen[name] ?? []).length > 0 ? under(values) : all
    return { facet: name, ...mostFrequent(values, values.counts(base, filled), query.chosen[name] ?? []) }
  })
  return { facets, total: countBits(all.base) }
}

const mostValues = 40

/** A chosen value is told even where it is rare or gone. */
function mostFrequent({ values }: FacetValues, counts: Uint32Array, chosen: readonly string[]): Pick<FacetCount, 'values' | 'more'> {
  const present = values.flatMap((value, number) => {
    const count = counts[number] ?? 0
    return number > 0 && count > 0 ? [{ value, count }] : []
  })
  present.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  const told = present.slice(0, mostValues)
  const missing = chosen.filter((value) => told.every((one) => one.value !== value))
  const rare = missing.map((value) => present.find((one) => one.value === value) ?? { value, count: 0 })
  return { values: [...told, ...rare], more: present.length - told.length }
}

/** A page of the media of a set from a number on, and whether there are more. */
export function pageOf(found: BitSet, from: number, limit: number): { readonly numbers: readonly number[]; readonly hasMore: boolean } {
  const numbers: number[] = []
  let hasMore = false
  eachBit(
    found,
    (number) => {
      if (numbers.length === limit) {
        hasMore = true
        return 'stop'
      }
      numbers.push(number)
      return undefined
    },
    from,
  )
  return { numbers, hasMore }
}
