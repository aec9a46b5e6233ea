import type { Box } from '../../domain/timeline.ts'
import { changedShare, type PictureGrid } from './picture-grid.ts'
import { maskDigits, type SpottedLine, sameRow, sameSpot, sameWording } from './same-spot.ts'

/** A still of a film with the lines that were read on it. */
export interface ReadStill<Line extends SpottedLine = SpottedLine> {
  readonly grid: PictureGrid
  /** Index of the shot that the still belongs to; null where it is not known. */
  readonly shot: number | null
  /** Width of the picture by its height. */
  readonly aspect: number
  readonly lines: readonly Line[]
}

/** Set on a made film with overlays, on one with marks of its maker and on the shared films with text at rest; docs/benchmarks.md has what they give. */
const limits = {
  /** Another picture stands behind a line where so much of the whole and of what surrounds the line shows something else. */
  changed: 0.5,
  changedAround: 0.25,
  /** How far around a line its surroundings reach, in heights of the line, and at least in heights of the picture. */
  around: 2,
  aroundLeast: 0.12,
  /** So many different pictures behind a line tell that it is laid over them; fewer where they lie in different shots. */
  pictures: 3,
  picturesOfShots: 2,
  /** Lines of a caption stand in the middle, below this height, with other words from picture to picture. */
  captionMiddle: 0.04,
  captionBelow: 0.7,
  /** Time codes run at the edge of the picture even where a fixed camera shows the same picture. */
  clockDigits: 6,
  clockEdge: 0.15,
  clockReadings: 3,
} as const

interface Placed<Line extends SpottedLine = SpottedLine> {
  readonly line: Line
  readonly still: ReadStill
}

/**
 * The lines that are laid over the picture and are no part of what was filmed: they stay on their spot while the picture behind them changes,
 * follow one another as captions in one row, or run as a time code at the edge. `stills` are in order of time.
 */
export function overlaidLines<Line extends SpottedLine>(stills: readonly ReadStill<Line>[]): ReadonlySet<Line> {
  const placed = stills.flatMap((still) => still.lines.map((line): Placed<Line> => ({ line, still })))
  const fixed = groupsOf(placed, isSameFixed).filter((group) => standsBefore(group) || isClock(group))
  const rows = groupsOf(placed.filter(isCentred), (one, other) => sameRow(one.line.box, other.line.box)).filter(isCaptionRow)
  return new Set([...fixed, ...rows].flatMap((group) => group.map(({ line }) => line)))
}

function groupsOf<P extends Placed>(placed: readonly P[], belong: (one: Placed, other: Placed) => boolean): P[][] {
  const groups: P[][] = []
  for (const one of placed) {
    const group = groups.find(([first]) => first !== undefined && belong(first, one))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups
}

function isSameFixed(one: Placed, other: Placed): boolean {
  return sameSpot(one.line.box, other.line.box, one.still.aspect) && sameWording(one.line.text, other.line.text)
}

function standsBefore(group: readonly Placed[]): boolean {
  const pictures = differentPictures(group)
  const shots = new Set(pictures.flatMap(({ still }) => still.shot ?? []))
  return pictures.length >= limits.pictures || (pictures.length >= limits.picturesOfShots && shots.size >= limits.picturesOfShots)
}

/** As many of the stills as show something else behind the line than each of those before them. */
function differentPictures(group: readonly Placed[]): Placed[] {
  return group.reduce<Placed[]>((kept, one) => {
    const enough = kept.length >= limits.pictures
    return !enough && kept.every((other) => showsAnother(one, other)) ? [...kept, one] : kept
  }, [])
}

function showsAnother(one: Placed, other: Placed): boolean {
  if (one.still === other.still) return false
  const except = [...one.still.lines, ...other.still.lines].map(({ box }) => box)
  const share = (inside: Box) => changedShare(one.still.grid, other.still.grid, { inside, except })
  return share({ x: 0, y: 0, width: 1, height: 1 }) >= limits.changed && share(surroundings(one)) >= limits.changedAround
}

function surroundings({ line: { box }, still: { aspect } }: Placed): Box {
  const upwards = Math.max(limits.around * box.height, limits.aroundLeast)
  const sideways = upwards / aspect
  return { x: box.x - sideways, y: box.y - upwards, width: box.width + 2 * sideways, height: box.height + 2 * upwards }
}

function isClock(group: readonly Placed[]): boolean {
  const [first] = group
  if (first === undefined || digitsOf(first.line.text) < limits.clockDigits) return false
  const { y, height } = first.line.box
  const middle = y + height / 2
  const atEdge = Math.min(middle, 1 - middle) <= limits.clockEdge
  const readings = new Set(group.map(({ line }) => line.text))
  return atEdge && readings.size >= limits.clockReadings && group.every(({ line }) => maskDigits(line.text) === maskDigits(first.line.text))
}

function digitsOf(text: string): number {
  return text.match(/\p{Number}/gu)?.length ?? 0
}

function isCentred({ line: { box } }: Placed): boolean {
  const middle = box.x + box.width / 2
  return Math.abs(middle - 0.5) <= limits.captionMiddle && box.y + box.height / 2 >= limits.captionBelow
}

function isCaptionRow(group: readonly Placed[]): boolean {
  const pictures = differentPictures(group)
  return pictures.length >= limits.pictures && new Set(pictures.map(({ line }) => line.text)).size > 1
}
