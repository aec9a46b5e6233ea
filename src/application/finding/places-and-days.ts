import { dayNumber, dayText } from '../../domain/finding/day.ts'
import type { FoundDays, FoundPlaces, PlaceCluster } from '../ports/case-finder.ts'
import { type BitSet, countBits, eachBit } from './bit-set.ts'
import { type FacetIndex, noDay } from './facet-index.ts'

const mostClusters = 400

/** What lies in a cell. */
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
  const { latitudes, longitudes } = index.when
  const columns = Math.ceil(360 / cell) + 1
  const placeOf = numberedCells((Math.ceil(180 / cell) + 1) * columns)
  const cells: Gathered[] = []
  let placed = 0
  eachBit(found, (number) => {
    const latitude = latitudes[number] ?? Number.NaN
    const longitude = longitudes[number] ?? Number.NaN
    if (Number.isNaN(latitude) || Number.isNaN(longitude)) return
    placed += 1
    const key = Math.floor((latitude + 90) / cell) * columns + Math.floor((longitude + 180) / cell)
    const place = placeOf(key, cells.length)
    const known = cells[place]
    if (known === undefined) cells.push(begun(number, latitude, longitude))
    else gather(known, latitude, longitude)
  })
  const clusters = cells.toSorted((a, b) => b.count - a.count || a.first - b.first).slice(0, mostClusters)
  return { clusters: clusters.map((one) => clusterOf(index, one)), placed, total: countBits(found) }
}

/** Cells that an array may have a place for each of; looking into one takes a fraction of looking into a map. */
const mostInArray = 1_000_000

/** Gives the number of a cell by its key; one that had none gets the one that is given. */
function numberedCells(keys: number): (key: number, next: number) => number {
  if (keys > mostInArray) {
    const numbers = new Map<number, number>()
    return (key, next) => {
      const known = numbers.get(key)
      if (known === undefined) numbers.set(key, next)
      return known ?? next
    }
  }
  const numbers = new Int32Array(keys).fill(-1)
  return (key, next) => {
    const known = numbers[key] ?? -1
    if (known === -1) numbers[key] = next
    return known === -1 ? next : known
  }
}

function begun(first: number, latitude: number, longitude: number): Gathered {
  return { count: 1, latitude, longitude, south: latitude, north: latitude, west: longitude, east: longitude, first }
}

function gather(cell: Gathered, latitude: number, longitude: number): void {
  cell.count += 1
  cell.latitude += latitude
  cell.longitude += longitude
  if (latitude < cell.south) cell.south = latitude
  if (latitude > cell.north) cell.north = latitude
  if (longitude < cell.west) cell.west = longitude
  if (longitude > cell.east) cell.east = longitude
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
