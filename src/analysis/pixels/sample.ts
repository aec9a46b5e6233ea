import type { Picture } from './picture.ts'

/** The colour between four pixels at a point in pixels, as red, green, blue in 0…255. Points outside take the edge. */
export function sampleAt(picture: Picture, x: number, y: number): readonly [number, number, number] {
  const { width, height, data } = picture
  const left = Math.min(Math.max(x, 0), width - 1)
  const top = Math.min(Math.max(y, 0), height - 1)
  const [x0, y0] = [Math.floor(left), Math.floor(top)]
  const [x1, y1] = [Math.min(x0 + 1, width - 1), Math.min(y0 + 1, height - 1)]
  const [across, down] = [left - x0, top - y0]
  const at = (column: number, row: number, channel: number) => data[(row * width + column) * 3 + channel] ?? 0
  const mix = (channel: number) =>
    (at(x0, y0, channel) * (1 - across) + at(x1, y0, channel) * across) * (1 - down) +
    (at(x0, y1, channel) * (1 - across) + at(x1, y1, channel) * across) * down
  return [mix(0), mix(1), mix(2)]
}
