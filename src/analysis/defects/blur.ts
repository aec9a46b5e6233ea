import { lumaOf } from '../pixels/luma.ts'
import type { Picture } from '../pixels/picture.ts'
import { sharedView } from '../pixels/shared-view.ts'

/** Pictures are compared at this long side, so that size does not decide. */
const longSide = 512
const reach = 4
/** The picture is judged in tiles, so many in each direction. */
const tiles = 3
/** Tiles with less contrast than this share of the strongest are sky or wall and tell nothing. */
const leastContrast = 0.25

/**
 * How blurred a picture is where it is sharpest, 0…1: the share of the contrast between neighbours that stays when it is blurred
 * again, in the worse direction (after Crété and others, 2007). Sharp places lose most of it, blurred ones little; a sharp thing
 * before a soft background makes a sharp picture.
 */
export function blurriness(picture: Picture): number {
  const scale = Math.min(1, longSide / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const luma = lumaOf(sharedView(picture, width, height))
  const places = Array.from({ length: tiles * tiles }, (_, tile) => tileContrast(luma, { width, height }, tile))
  const strongest = Math.max(...places.map(({ contrast }) => contrast))
  if (strongest === 0) return 0
  return Math.min(...places.filter(({ contrast }) => contrast >= leastContrast * strongest).map(({ kept }) => kept))
}

interface TileContrast {
  readonly contrast: number
  readonly kept: number
}

function tileContrast(luma: Uint8Array, { width, height }: { width: number; height: number }, tile: number): TileContrast {
  const [columns, rows] = [Math.floor(width / tiles), Math.floor(height / tiles)]
  const first = Math.floor(tile / tiles) * rows * width + (tile % tiles) * columns
  const across = keptContrast(luma, { first, lines: rows, lineStep: width, length: columns, step: 1 })
  const down = keptContrast(luma, { first, lines: columns, lineStep: 1, length: rows, step: width })
  return { contrast: across.contrast + down.contrast, kept: Math.max(across.kept, down.kept) }
}

interface Walk {
  readonly first: number
  readonly lines: number
  readonly lineStep: number
  readonly length: number
  readonly step: number
}

/** The contrast that is left between neighbours after blurring, by the difference of the two pixels that enter and leave. */
const blurredBy = Float64Array.from({ length: 256 }, (_, difference) => difference / (2 * reach + 1))

function keptContrast(luma: Uint8Array, { first, lines, lineStep, length, step }: Walk): TileContrast {
  let contrast = 0
  let lost = 0
  for (let line = 0; line < lines; line += 1) {
    for (let at = reach + 1; at < length - reach; at += 1) {
      const here = first + line * lineStep + at * step
      const difference = Math.abs((luma[here] ?? 0) - (luma[here - step] ?? 0))
      const blurred = blurredBy[Math.abs((luma[here + reach * step] ?? 0) - (luma[here - (reach + 1) * step] ?? 0))] ?? 0
      contrast += difference
      if (difference > blurred) lost += difference - blurred
    }
  }
  return { contrast, kept: contrast === 0 ? 0 : 1 - lost / contrast }
}
