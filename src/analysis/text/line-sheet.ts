import { lumaOf, percentile } from '../pixels/luma.ts'
import type { Picture } from '../pixels/picture.ts'

/** Lines of text set under one another on white, dark on light, for an engine that reads pages. */
export interface LineSheet {
  readonly picture: Picture
  /** Where each line stands, in fractions of the sheet's height, in the order given. */
  readonly rows: readonly { readonly top: number; readonly bottom: number }[]
}

const gap = 24
const white = 255

/** Sets strips of equal height under one another, in grey, each stretched to the full range and turned dark on light. */
export function setOnSheet(strips: readonly Picture[]): LineSheet {
  const width = Math.max(...strips.map((strip) => strip.width)) + 2 * gap
  const tops = strips.reduce<number[]>((all, strip) => [...all, (all.at(-1) ?? gap) + strip.height + gap], [gap])
  const height = tops.at(-1) ?? gap
  const data = new Uint8Array(width * height * 3).fill(white)
  for (const [index, strip] of strips.entries()) drawGrey(data, { grey: darkOnLight(strip), strip, top: tops[index] ?? 0, width })
  const rows = strips.map((strip, index) => ({ top: (tops[index] ?? 0) / height, bottom: ((tops[index] ?? 0) + strip.height) / height }))
  return { picture: { width, height, data }, rows }
}

function drawGrey(sheet: Uint8Array, line: { grey: Uint8Array; strip: Picture; top: number; width: number }): void {
  const { grey, strip, top, width } = line
  for (let y = 0, at = 0; y < strip.height; y += 1) {
    let to = ((top + y) * width + gap) * 3
    for (let x = 0; x < strip.width; x += 1, at += 1, to += 3) {
      const value = grey[at] ?? 0
      sheet[to] = value
      sheet[to + 1] = value
      sheet[to + 2] = value
    }
  }
}

function darkOnLight(strip: Picture): Uint8Array {
  const grey = lumaOf(strip)
  const low = percentile(grey, 0.02)
  const high = Math.max(low + 1, percentile(grey, 0.98))
  // Letters cover less than half of their line, so the background is what most pixels are.
  const light = percentile(grey, 0.5) * 2 >= low + high
  const shades = Uint8Array.from({ length: 256 }, (_, value) => {
    const stretched = Math.max(0, Math.min(white, Math.round(((value - low) * white) / (high - low))))
    return light ? stretched : white - stretched
  })
  for (let at = 0; at < grey.length; at += 1) grey[at] = shades[grey[at] ?? 0] ?? 0
  return grey
}
