import { dayNumber, dayText } from '../../domain/finding/day.ts'
import type { FoundDays, FoundPlaces, PlaceCluster } from '../ports/case-finder.ts'
import { type BitSet, countBits, eachBit } from './bit-set.ts'
import { type FacetIndex, noDay } from './facet-index.ts'

const mostClusters = 400

interface Gathered {
  count: number
  latitude: number
  longitude: number
  south: number
  west: number
  north: number
  east: number
  readonly first: number
}

/** Media of a set by cells of so many degrees, each with the middle of what lies in it. */
export function placesOf(index: FacetIndex, found: BitSet, cell: number): FoundPlaces {
  const cells = new Map<number, Gathered>()
  let placed = 0
  const columns = Math.ceil(360 / cell) + 1
  eachBit(found, (number) => {
    const latitude = index.when.latitudes[number] ?? Number.NaN
    const longitude = index.when.longitudes[number] ?? Number.NaN
    if (Number.isNaN(latitude) || Number.isNaN(longitude)) return
    placed += 1
    const key = Math.floor((latitude + 90) / cell) * columns + Math.floor((longitude + 180) / cell)
    gather(cells, key, { latitude, longitude, number })
  })
  const clusters = [...cells.values()].toSorted((a, b) => b.count - a.count || a.first - b.first).slice(0, mostClusters)
  return { clusters: clusters.map((one) => clusterOf(index, one)), placed, total: countBits(found) }
}

function gather(cells: Map<number, Gathered>, key: number, at: { latitude: number; longitude: number; number: number }): void {
  const { latitude, longitude } = at
  const cell = cells.get(key)
  if (cell === undefined) {
    const edges = { south: latitude, north: latitude, west: longitude, east: longitude }
    cells.set(key, { count: 1, latitude, longitude, ...edges, first: at.number })
    return
  }
  cell.count += 1
  cell.latitude += latitude
  cell.longitude += longitude
  cell.south = Math.min(cell.south, latitude)
  cell.north = Math.max(cell.north, latitude)
  cell.west = Math.min(cell.west, longitude)
  cell.east = Math.max(cell.east, longitude)
}

// Room around the outermost media, which are kept with the precision of their column.
const margin = 0.0001

function clusterOf({ media }: FacetIndex, { count, latitude, longitude, first, ...edges }: Gathered): PlaceCluster {
  const area = { south: edges.south - margin, west: edges.west - margin, north: edges.north + margin, east: edges.east + margin }
  return { latitude: latitude / count, longitude: longitude / count, count, area, media: media.id(first) }
}

/** The days of a year that media of a set were taken or changed in, and the years that have any. */
export function daysOf({ when }: FacetIndex, found: BitSet, year: number): FoundDays {
  const { days, undated } = countDays(when.days, found)
  const years = new Map<string, number>()
  for (const [day, count] of days) {
    const own = dayText(day).slice(0, 4)
    years.set(own, (years.get(own) ?? 0) + count)
  }
  const [first, last] = [dayNumber(`${year}-01-01`) ?? 0, dayNumber(`${year}-12-31`) ?? 0]
  const inYear = [...days].filter(([day]) => day >= first && day <= last).toSorted(([a], [b]) => a - b)
  return {
    days: inYear.map(([day, count]) => ({ value: dayText(day), count })),
    years: [...years].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([value, count]) => ({ value, count })),
    undated,
  }
}

/** Counted in an array from the first day to the last; a date has four digits of year, so that it stays small. */
function countDays(column: Int32Array, found: BitSet): { readonly days: ReadonlyMap<number, number>; readonly undated: number } {
  let [first, last, undated] = [Number.MAX_SAFE_INTEGER, noDay, 0]
  eachBit(found, (number) => {
    const day = column[number] ?? noDay
    if (day === noDay) undated += 1
    else {
      if (day < first) first = day
      if (day > last) last = day
    }
  })
  const counts = new Uint32Array(Math.max(0, last - first + 1))
  eachBit(found, (number) => {
    const at = (column[number] ?? noDay) - first
    // A medium without a day is before the first.
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1
  })
  const days = new Map<number, number>()
  for (const [at, count] of counts.entries()) if (count > 0) days.set(first + at, count)
  return { days, undated }
}
