import type { Picture } from './picture.ts'

/** Writes the colour between four pixels at a point in pixels, as red, green, blue rounded to 0…255. Points outside take the edge. */
export function writeSample(to: Uint8Array, at: number, picture: Picture, { x, y }: { readonly x: number; readonly y: number }): void {
  const { width, height, data } = picture
  const left = Math.min(Math.max(x, 0), width - 1)
  const top = Math.min(Math.max(y, 0), height - 1)
  const [x0, y0] = [Math.floor(left), Math.floor(top)]
  const [x1, y1] = [Math.min(x0 + 1, width - 1), Math.min(y0 + 1, height - 1)]
  const [across, down] = [left - x0, top - y0]
  const [a, b, c, d] = [(y0 * width + x0) * 3, (y0 * width + x1) * 3, (y1 * width + x0) * 3, (y1 * width + x1) * 3]
  for (let channel = 0; channel < 3; channel += 1) {
    const upper = (data[a + channel] ?? 0) * (1 - across) + (data[b + channel] ?? 0) * across
    const lower = (data[c + channel] ?? 0) * (1 - across) + (data[d + channel] ?? 0) * across
    to[at + channel] = Math.round(upper * (1 - down) + lower * down)
  }
}
