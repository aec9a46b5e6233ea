import type { Picture } from '../pixels/picture.ts'
import { evenedOut } from './domain-transform.ts'
import { inkOf } from './ink.ts'
import { lightnessOf } from './plane.ts'

/** How far colours spread, in parts of the longer side: in a small picture small things keep theirs. */
const reach = 0.05
const step = 0.8
const pen = { flow: 1.5, fine: 0.8, along: 2.4, least: 0.02, steepness: 40 }
const inked = 0.8

/**
 * The picture as flat areas of a few pale brightnesses with dark lines between: shapes, colours and words stay, texture goes
 * (after Winnemöller, Olsen and Gooch 2006).
 */
export function stylised(picture: Picture): Picture {
  const colours = evenedOut(picture, { reach: 4 + reach * Math.max(picture.width, picture.height), step })
  const drawn = inkOf(lightnessOf(picture), pen)
  const data = new Uint8Array(colours.length)
  for (let pixel = 0, at = 0; pixel < drawn.length; pixel += 1, at += 3) {
    const red = colours[at] ?? 0
    const green = colours[at + 1] ?? 0
    const blue = colours[at + 2] ?? 0
    const moved = levelled[(red * 0.299 + green * 0.587 + blue * 0.114) | 0] ?? 0
    const left = 1 - inked * (drawn[pixel] ?? 0)
    data[at] = pale(red + moved) * left + 0.5
    data[at + 1] = pale(green + moved) * left + 0.5
    data[at + 2] = pale(blue + moved) * left + 0.5
  }
  return { ...picture, data }
}

const darkest = 44
const brightest = 250

/** Within 0…255 and washed, so that nothing is as dark or as strong as in the picture. */
function pale(value: number): number {
  const kept = value < 0 ? 0 : value > 255 ? 255 : value
  return darkest + (kept * (brightest - darkest)) / 255
}

const levels = 6

/** By how much each brightness moves towards the nearest of a few, softly, so that a slope gets no hard step. */
const levelled = Float32Array.from({ length: 256 }, (_, light) => {
  const apart = 255 / levels
  const middle = (Math.floor(light / apart) + 0.5) * apart
  return middle + (apart / 2) * Math.tanh(((light - middle) / apart) * 2.2) - light
})
