import type { Picture } from '../pixels/picture.ts'
import { inkOf } from './ink.ts'
import { lightnessOf } from './plane.ts'

const paper = [247, 245, 239] as const
const ink = [34, 38, 46] as const
const pen = { flow: 1.5, fine: 0.8, along: 2.4, least: 0.014, steepness: 70 }

/** A line drawing: thin dark lines on paper where brightness changes, no tone and no colour (after Winnemöller et al. 2012). */
export function outline(picture: Picture): Picture {
  const drawn = inkOf(lightnessOf(picture), pen)
  const data = new Uint8Array(picture.data.length)
  for (let pixel = 0, at = 0; pixel < drawn.length; pixel += 1, at += 3) {
    const dark = drawn[pixel] ?? 0
    data[at] = paper[0] + (ink[0] - paper[0]) * dark + 0.5
    data[at + 1] = paper[1] + (ink[1] - paper[1]) * dark + 0.5
    data[at + 2] = paper[2] + (ink[2] - paper[2]) * dark + 0.5
  }
  return { ...picture, data }
}
