import type { Observation } from '../observation.ts'
import { type Box, type LedgerEntry, type Locator, type MediaTime, seconds } from '../timeline.ts'

/** One place of a medium that a look can open on. */
export interface LookPlace {
  /** Null: the first frame, or the picture of a photo. */
  readonly at: MediaTime | null
  /** Null: the whole picture. */
  readonly region: Box | null
}

type Seen = Pick<Observation, 'where' | 'confidence'>

/**
 * Where a claim can be settled, the surest place first: the regions in which its support was seen, joined where they lie in one frame;
 * else the frames; else the stills of the time that the claim names; else the medium as a whole. Never empty.
 */
export function lookPlaces(where: Locator, support: readonly Seen[], ledger: readonly LedgerEntry[]): readonly LookPlace[] {
  const regions = regionPlaces(support)
  if (regions.length > 0) return regions
  const frames = support.flatMap(({ where: seen }) => (seen.on === 'frame' ? [{ at: seen.at, region: null }] : []))
  if (frames.length > 0) return uniqueTimes(frames)
  const stills = stillPlaces(where, ledger)
  return stills.length > 0 ? stills : [{ at: timeOf(where), region: where.on === 'region' ? where.box : null }]
}

function regionPlaces(support: readonly Seen[]): readonly LookPlace[] {
  const byTime = new Map<string, { at: MediaTime | null; boxes: Box[]; confidence: number }>()
  for (const { where, confidence } of support) {
    if (where.on !== 'region') continue
    const key = where.at === null ? '' : `${where.at.pts}/${where.at.timeBase.join('/')}`
    const known = byTime.get(key) ?? { at: where.at, boxes: [], confidence: 0 }
    known.boxes.push(where.box)
    byTime.set(key, { ...known, confidence: Math.max(known.confidence, confidence) })
  }
  const places = [...byTime.values()].toSorted((a, b) => b.boxes.length - a.boxes.length || b.confidence - a.confidence)
  return places.map(({ at, boxes }) => ({ at, region: joined(boxes) }))
}

/** The smallest box around all; `boxes` holds at least one. */
function joined(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

function stillPlaces(where: Locator, ledger: readonly LedgerEntry[]): readonly LookPlace[] {
  const within = where.on === 'span' ? ledger.filter(({ from, to }) => overlaps(where, from, to)) : where.on === 'media' ? ledger : []
  return within.map(({ still }) => ({ at: still.at, region: null }))
}

function overlaps(span: { readonly from: MediaTime; readonly to: MediaTime }, from: MediaTime, to: MediaTime): boolean {
  return seconds(from) <= seconds(span.to) && seconds(to) >= seconds(span.from)
}

function timeOf(where: Locator): MediaTime | null {
  if (where.on === 'media') return null
  return where.on === 'span' ? where.from : where.at
}

function uniqueTimes(places: readonly LookPlace[]): readonly LookPlace[] {
  return places.filter(
    ({ at }, index) =>
      places.findIndex((other) => other.at?.pts === at?.pts && String(other.at?.timeBase) === String(at?.timeBase)) === index,
  )
}
