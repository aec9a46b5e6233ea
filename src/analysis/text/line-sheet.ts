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
  for (const [index, strip] of strips.entries()) {
    const grey = darkOnLight(strip)
    for (const [at, value] of grey.entries()) {
      const y = (tops[index] ?? 0) + Math.floor(at / strip.width)
      data.fill(value, (y * width + gap + (at % strip.width)) * 3, (y * width + gap + (at % strip.width)) * 3 + 3)
    }
  }
  const rows = strips.map((strip, index) => ({ top: (tops[index] ?? 0) / height, bottom: ((tops[index] ?? 0) + strip.height) / height }))
  return { picture: { width, height, data }, rows }
}

function darkOnLight({ width, height, data }: Picture): Uint8Array {
  const grey = Uint8Array.from({ length: width * height }, (_, at) =>
    Math.round(((data[at * 3] ?? 0) * 299 + (data[at * 3 + 1] ?? 0) * 587 + (data[at * 3 + 2] ?? 0) * 114) / 1000),
  )
  const sorted = Uint8Array.from(grey).sort()
  const low = sorted[Math.floor(sorted.length * 0.02)] ?? 0
  const high = Math.max(low + 1, sorted[Math.floor(sorted.length * 0.98)] ?? white)
  // Letters cover less than half of their line, so the background is what most pixels are.
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  const light = middle * 2 >= low + high
  return grey.map((value) => {
    const stretched = Math.max(0, Math.min(white, Math.round(((value - low) * white) / (high - low))))
    return light ? stretched : white - stretched
  })
}
