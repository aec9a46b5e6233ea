import type { EdgeFlow } from './edge-flow.ts'
import type { Plane } from './plane.ts'

/** Widths in pixels: of the finest line, and how far a line is followed to each side. */
export interface LineWidths {
  readonly fine: number
  readonly along: number
}

/**
 * How much brighter each pixel is than what lies across the edge, smoothed along the edge: below 0 on the dark side of an edge
 * (flow-based difference of Gaussians, Kang et al. 2007; Winnemöller et al. 2012).
 */
export function flowDifference(light: Plane, flow: EdgeFlow, { fine, along }: LineWidths): Plane {
  return alongFlow(acrossFlow(light, flow, fine), flow, along)
}

function acrossFlow(light: Plane, flow: EdgeFlow, fine: number): Plane {
  const { width, height, data } = light
  const out = new Float32Array(data.length)
  const weights = differenceWeights(fine)
  for (let y = 0, pixel = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, pixel += 1) {
      if (flow.changes[pixel] === 0) continue
      let stepX = 0
      let stepY = 0
      let sum = (data[pixel] ?? 0) * (weights[0] ?? 0)
      for (let k = 1; k < weights.length; k += 1) {
        stepX += flow.x[pixel] ?? 0
        stepY += flow.y[pixel] ?? 0
        sum += (between(light, x + stepX, y + stepY) + between(light, x - stepX, y - stepY)) * (weights[k] ?? 0)
      }
      out[pixel] = sum
    }
  }
  return { width, height, data: out }
}

/** The value between four pixels; points outside take the edge. */
function between({ width, height, data }: Plane, x: number, y: number): number {
  const px = x < 0 ? 0 : x > width - 1 ? width - 1 : x
  const py = y < 0 ? 0 : y > height - 1 ? height - 1 : y
  const left = px | 0
  const top = py | 0
  const at = top * width + left
  const right = left < width - 1 ? at + 1 : at
  const down = top < height - 1 ? width : 0
  const fx = px - left
  const fy = py - top
  const upper = (data[at] ?? 0) * (1 - fx) + (data[right] ?? 0) * fx
  return upper * (1 - fy) + ((data[at + down] ?? 0) * (1 - fx) + (data[right + down] ?? 0) * fx) * fy
}

/** Wide over fine, as the eye has it. */
const wideOverFine = 1.6

/** A fine Gaussian less a wide one, middle first; over both sides the sum is 0. */
function differenceWeights(fine: number): Float32Array {
  const wide = fine * wideOverFine
  const reach = Math.ceil(wide * 2.2)
  const gaussian = (sigma: number) => {
    const weights = Float32Array.from({ length: reach + 1 }, (_, k) => Math.exp(-(k * k) / (2 * sigma * sigma)))
    const sum = weights.reduce((total, weight, k) => total + weight * (k === 0 ? 1 : 2), 0)
    return weights.map((weight) => weight / sum)
  }
  const outer = gaussian(wide)
  return gaussian(fine).map((weight, k) => weight - (outer[k] ?? 0))
}

function alongFlow(difference: Plane, flow: EdgeFlow, along: number): Plane {
  const { width, height, data } = difference
  const out = new Float32Array(data.length)
  const weights = Float32Array.from({ length: Math.ceil(along * 2) }, (_, k) => Math.exp(-((k + 1) ** 2) / (2 * along * along)))
  const total = weights.reduce((sum, weight) => sum + 2 * weight, 1)
  for (let pixel = 0; pixel < out.length; pixel += 1) {
    if (flow.changes[pixel] === 0) continue
    const followed = follow(difference, flow, { pixel, way: 1, weights }) + follow(difference, flow, { pixel, way: -1, weights })
    out[pixel] = ((data[pixel] ?? 0) + followed) / total
  }
  return { width, height, data: out }
}

interface Way {
  readonly pixel: number
  readonly way: 1 | -1
  readonly weights: Float32Array
}

/** The weighted sum of what lies along the edge to one side; an edge that leaves the picture ends at its border. */
function follow({ width, height, data }: Plane, flow: EdgeFlow, { pixel, way, weights }: Way): number {
  let at = pixel
  let x = (pixel % width) + 0.5
  let y = ((pixel / width) | 0) + 0.5
  let dx = -(flow.y[at] ?? 0) * way
  let dy = (flow.x[at] ?? 0) * way
  let sum = 0
  for (let k = 0; k < weights.length; k += 1) {
    x += dx
    y += dy
    if (x >= 0 && y >= 0 && x < width && y < height) at = (y | 0) * width + (x | 0)
    sum += (data[at] ?? 0) * (weights[k] ?? 0)
    const nextX = -(flow.y[at] ?? 0)
    const nextY = flow.x[at] ?? 0
    // The flow has no sign: go on the way that was come.
    const turn = nextX * dx + nextY * dy < 0 ? -1 : 1
    dx = nextX * turn
    dy = nextY * turn
  }
  return sum
}
