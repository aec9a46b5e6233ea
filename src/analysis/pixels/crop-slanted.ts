import type { Picture } from './picture.ts'

/** A parallelogram in pixel coordinates: its first corner and the vectors along its upper and left edge. */
export interface SlantedFrame {
  readonly x: number
  readonly y: number
  readonly across: { readonly x: number; readonly y: number }
  readonly down: { readonly x: number; readonly y: number }
}

/**
 * Cuts a parallelogram out and straightens it to a given size, bilinear, each pixel averaged over as many samples as source
 * pixels fall on it. Outside the picture its edge goes on.
 */
export function cropSlanted(picture: Picture, frame: SlantedFrame, size: { readonly width: number; readonly height: number }): Picture {
  const data = new Uint8Array(size.width * size.height * 3)
  const columns = samplesFor(Math.hypot(frame.across.x, frame.across.y) / size.width)
  const rows = samplesFor(Math.hypot(frame.down.x, frame.down.y) / size.height)
  const sum = new Float64Array(3)
  for (let y = 0, at = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1, at += 3) {
      sum.fill(0)
      for (let row = 0; row < rows; row += 1) {
        const down = (y + (row + 0.5) / rows) / size.height
        for (let column = 0; column < columns; column += 1) {
          const across = (x + (column + 0.5) / columns) / size.width
          addSample(
            sum,
            picture,
            frame.x + across * frame.across.x + down * frame.down.x - 0.5,
            frame.y + across * frame.across.y + down * frame.down.y - 0.5,
          )
        }
      }
      data[at] = Math.round((sum[0] ?? 0) / (rows * columns))
      data[at + 1] = Math.round((sum[1] ?? 0) / (rows * columns))
      data[at + 2] = Math.round((sum[2] ?? 0) / (rows * columns))
    }
  }
  return { ...size, data }
}

function samplesFor(scale: number): number {
  return Math.max(1, Math.min(8, Math.round(scale)))
}

function addSample(sum: Float64Array, picture: Picture, x: number, y: number): void {
  const { width, height, data } = picture
  const left = Math.floor(x)
  const top = Math.floor(y)
  const right = x - left
  const below = y - top
  const firstColumn = clamp(left, width) * 3
  const nextColumn = clamp(left + 1, width) * 3
  const firstRow = clamp(top, height) * width * 3
  const nextRow = clamp(top + 1, height) * width * 3
  for (let channel = 0; channel < 3; channel += 1) {
    const upper = (data[firstRow + firstColumn + channel] ?? 0) * (1 - right) + (data[firstRow + nextColumn + channel] ?? 0) * right
    const lower = (data[nextRow + firstColumn + channel] ?? 0) * (1 - right) + (data[nextRow + nextColumn + channel] ?? 0) * right
    sum[channel] = (sum[channel] ?? 0) + (upper * (1 - below) + lower * below)
  }
}

function clamp(index: number, length: number): number {
  return index < 0 ? 0 : index >= length ? length - 1 : index
}
