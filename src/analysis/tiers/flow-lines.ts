import type { EdgeFlow } from './edge-flow.ts'
import type { Plane } from './plane.ts'

/** Widths in pixels: of the finest line, and how far a line is followed to each side. */
export interface LineWidths {
  readonly fine: number
  readonly along: number
}

/**
 * How much darker each pixel is than what lies across the edge, smoothed along the edge: below 0 on the dark side of an edge
 * (flow-based difference of Gaussians, Kang et al. 2007; Winnemöller et al. 2012).
 */
export function flowDifference(light: Plane, flow: EdgeFlow, { fine, along }: LineWidths): Plane {
  return alongFlow(acrossFlow(light, flow, fine), flow, along)
}

/** Wide over fine, as the eye has it. */
const wideOverFine = 1.6

function acrossFlow({ width, height, data }: Plane, flow: EdgeFlow, fine: number): Plane {
  const out = new Float32Array(data.length)
  const weights = differenceWeights(fine)
  const [lastX, lastY] = [width - 1.001, height - 1.001]
  for (let y = 0, pixel = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, pixel += 1) {
      if (flow.changes[pixel] === 0) continue
      const stepX = flow.x[pixel] ?? 0
      const stepY = flow.y[pixel] ?? 0
      let sum = (data[pixel] ?? 0) * (weights[0] ?? 0)
      for (let k = 1; k < weights.length; k += 1) {
        for (let side = -k; side <= k; side += 2 * k) {
          const px = Math.min(Math.max(x + stepX * side, 0), lastX)
          const py = Math.min(Math.max(y + stepY * side, 0), lastY)
          const left = px | 0
          const top = py | 0
          const at = top * width + left
          const fx = px - left
          const fy = py - top
          const upper = (data[at] ?? 0) * (1 - fx) + (data[at + 1] ?? 0) * fx
          const lower = (data[at + width] ?? 0) * (1 - fx) + (data[at + width + 1] ?? 0) * fx
          sum += (upper * (1 - fy) + lower * fy) * (weights[k] ?? 0)
        }
      }
      out[pixel] = sum
    }
  }
  return { width, height, data: out }
}

/** A fine Gaussian less a wide one, middle first; both sum to one over both sides. */
function differenceWeights(fine: number): Float32Array {
  const wide = fine * wideOverFine
  const reach = Math.ceil(wide * 2.2)
  const gaussian = (sigma: number) => {
    const weights = Float32Array.from({ length: reach + 1 }, (_, k) => Math.exp(-(k * k) / (2 * sigma * sigma)))
    const sum = weights.reduce((total, weight, k) => total + weight * (k === 0 ? 1 : 2), 0)
    return weights.map((weight) => weight / sum)
  }
  const [inner, outer] = [gaussian(fine), gaussian(wide)]
  return inner.map((weight, k) => weight - (outer[k] ?? 0))
}

function alongFlow({ width, height, data }: Plane, flow: EdgeFlow, along: number): Plane {
  const out = new Float32Array(data.length)
  const reach = Math.ceil(along * 2)
  const weights = Float32Array.from({ length: reach + 1 }, (_, k) => Math.exp(-(k * k) / (2 * along * along)))
  for (let y = 0, pixel = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, pixel += 1) {
      if (flow.changes[pixel] === 0) continue
      let sum = data[pixel] ?? 0
      let total = 1
      for (let way = -1; way <= 1; way += 2) {
        let px = x
        let py = y
        let dx = -(flow.y[pixel] ?? 0) * way
        let dy = (flow.x[pixel] ?? 0) * way
        for (let k = 1; k <= reach; k += 1) {
          px += dx
          py += dy
          const column = Math.floor(px + 0.5)
          const row = Math.floor(py + 0.5)
          if (column < 0 || row < 0 || column >= width || row >= height) break
          const at = row * width + column
          sum += (data[at] ?? 0) * (weights[k] ?? 0)
          total += weights[k] ?? 0
          const nx = -(flow.y[at] ?? 0)
          const ny = flow.x[at] ?? 0
          // The flow has no sign: go on the way that was come.
          const turn = nx * dx + ny * dy < 0 ? -1 : 1
          dx = nx * turn
          dy = ny * turn
        }
      }
      out[pixel] = sum / total
    }
  }
  return { width, height, data: out }
}
