import { lumaOf } from '../pixels/luma.ts'
import type { Picture } from '../pixels/picture.ts'
import { resample, wholeOf } from '../pixels/resample.ts'

/** Pictures are compared at this long side, so that size does not decide. */
const longSide = 512
const reach = 4

/**
 * How blurred a picture is, 0…1: the share of its contrast between neighbours that stays when it is blurred again, in the
 * worse direction (after Crété and others, 2007). Sharp pictures lose most of it, blurred ones little.
 */
export function blurriness(picture: Picture): number {
  const scale = Math.min(1, longSide / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const luma = lumaOf(resample(picture, wholeOf(picture), width, height))
  const across = keptContrast(luma, { lines: height, lineStep: width, length: width, step: 1 })
  const down = keptContrast(luma, { lines: width, lineStep: 1, length: height, step: width })
  return Math.max(across, down)
}

interface Walk {
  readonly lines: number
  readonly lineStep: number
  readonly length: number
  readonly step: number
}

function keptContrast(luma: Uint8Array, { lines, lineStep, length, step }: Walk): number {
  let contrast = 0
  let lost = 0
  for (let line = 0; line < lines; line += 1) {
    for (let at = reach + 1; at < length - reach; at += 1) {
      const here = line * lineStep + at * step
      const difference = Math.abs((luma[here] ?? 0) - (luma[here - step] ?? 0))
      const blurred = Math.abs((luma[here + reach * step] ?? 0) - (luma[here - (reach + 1) * step] ?? 0)) / (2 * reach + 1)
      contrast += difference
      lost += Math.max(0, difference - blurred)
    }
  }
  return contrast === 0 ? 0 : 1 - lost / contrast
}
