import type { Picture } from './picture.ts'

/** The brightness of each pixel, 0…255 (ITU-R BT.601). */
export function lumaOf({ width, height, data }: Picture): Uint8Array {
  const luma = new Uint8Array(width * height)
  for (let pixel = 0, at = 0; pixel < luma.length; pixel += 1, at += 3) {
    luma[pixel] = ((data[at] ?? 0) * 299 + (data[at + 1] ?? 0) * 587 + (data[at + 2] ?? 0) * 114 + 500) / 1000
  }
  return luma
}

/** The value that the given share (0…1) of the pixels do not pass. */
export function percentile(luma: Uint8Array, share: number): number {
  const counts = new Uint32Array(256)
  for (let pixel = 0; pixel < luma.length; pixel += 1) {
    const value = luma[pixel] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
  const wanted = Math.min(luma.length - 1, Math.floor(luma.length * share))
  let passed = 0
  return Math.max(
    0,
    counts.findIndex((count) => (passed += count) > wanted),
  )
}
