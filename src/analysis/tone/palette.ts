import { type Colour, colours } from '../../domain/observation.ts'
import type { Picture } from '../pixels/picture.ts'
import { colourName } from './colour-name.ts'
import { perceived } from './oklab.ts'

export interface Palette {
  readonly palette: 'colour' | 'greyscale'
  /** At most three, the largest first. */
  readonly dominant: readonly Colour[]
}

/** Measured on the photos of the test data and their grey copies: see palette.test.ts. */
const limits = {
  /** A pixel with more chroma has colour that is no compression noise. */
  chroma: 0.02,
  /** A picture with fewer coloured pixels is grey. */
  colouredShare: 0.005,
  /** A colour that covers less is not worth naming. */
  dominantShare: 0.15,
  named: 3,
} as const

/** Whether a picture has colour, and which cover most of it. */
export function paletteOf({ data }: Picture): Palette {
  const counts = new Map<Colour, number>()
  let coloured = 0
  for (let at = 0; at < data.length; at += 3) {
    const colour = perceived(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
    if (colour.chroma > limits.chroma) coloured += 1
    const name = colourName(colour)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const pixels = data.length / 3
  if (coloured / pixels < limits.colouredShare) return { palette: 'greyscale', dominant: [] }
  const share = (name: Colour) => (counts.get(name) ?? 0) / pixels
  const dominant = colours.filter((name) => share(name) >= limits.dominantShare).sort((one, other) => share(other) - share(one))
  return { palette: 'colour', dominant: dominant.slice(0, limits.named) }
}
