import type { Colour } from '../../domain/observation.ts'
import type { Perceived } from './oklab.ts'

const neutral = { chroma: 0.045, black: 0.28, white: 0.88, darkest: 0.2 } as const

/** Where the names change around the circle of hues, in degrees; each name holds up to its limit. */
const hues: readonly { readonly upTo: number; readonly name: (colour: Perceived) => Colour }[] = [
  { upTo: 15, name: ({ lightness }) => (lightness > 0.65 ? 'pink' : 'red') },
  { upTo: 42, name: ({ lightness, chroma }) => (lightness > 0.75 ? 'pink' : chroma < 0.1 ? 'brown' : 'red') },
  { upTo: 80, name: ({ lightness, chroma }) => (lightness < 0.6 || chroma < 0.11 ? 'brown' : 'orange') },
  {
    upTo: 115,
    name: ({ lightness, chroma }) => (lightness > 0.65 && chroma > 0.08 ? 'yellow' : lightness > 0.5 || chroma > 0.1 ? 'brown' : 'green'),
  },
  { upTo: 195, name: () => 'green' },
  { upTo: 285, name: () => 'blue' },
  { upTo: 335, name: ({ lightness, hue }) => (lightness > 0.75 && hue > 310 ? 'pink' : 'purple') },
  { upTo: 360, name: ({ lightness }) => (lightness > 0.6 ? 'pink' : 'red') },
]

/** The everyday name of a colour, out of eleven. */
export function colourName(colour: Perceived): Colour {
  const { lightness, chroma, hue } = colour
  if (lightness < neutral.darkest) return 'black'
  if (chroma < neutral.chroma) return lightness < neutral.black ? 'black' : lightness > neutral.white ? 'white' : 'grey'
  return hues.find(({ upTo }) => hue < upTo)?.name(colour) ?? 'red'
}
