import type { Plane } from './plane.ts'

/** The plane smoothed by a Gaussian of this standard deviation in pixels; what lies outside is taken as the edge. */
export function smoothed(plane: Plane, sigma: number): Plane {
  return smoothedDown(smoothedAcross(plane, sigma), sigma)
}

function smoothedAcross({ width, height, data }: Plane, sigma: number): Plane {
  const kernel = halfKernel(sigma)
  const reach = kernel.length - 1
  const padded = new Float32Array(width + 2 * reach)
  const out = new Float32Array(data.length)
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    padded.set(data.subarray(row, row + width), reach)
    padded.fill(data[row] ?? 0, 0, reach)
    padded.fill(data[row + width - 1] ?? 0, reach + width)
    for (let x = 0; x < width; x += 1) {
      const at = x + reach
      let sum = (padded[at] ?? 0) * (kernel[0] ?? 0)
      for (let k = 1; k <= reach; k += 1) sum += ((padded[at - k] ?? 0) + (padded[at + k] ?? 0)) * (kernel[k] ?? 0)
      out[row + x] = sum
    }
  }
  return { width, height, data: out }
}

/** Row by row, so that memory is read in its order. */
function smoothedDown({ width, height, data }: Plane, sigma: number): Plane {
  const kernel = halfKernel(sigma)
  const out = new Float32Array(data.length)
  for (let y = 0; y < height; y += 1) {
    const to = y * width
    for (let k = 0; k < kernel.length; k += 1) {
      const weight = (kernel[k] ?? 0) * (k === 0 ? 0.5 : 1)
      const above = Math.max(0, y - k) * width
      const below = Math.min(height - 1, y + k) * width
      for (let x = 0; x < width; x += 1) out[to + x] = (out[to + x] ?? 0) + ((data[above + x] ?? 0) + (data[below + x] ?? 0)) * weight
    }
  }
  return { width, height, data: out }
}

/** The middle and one side of a Gaussian that sums to one over both. */
function halfKernel(sigma: number): Float32Array {
  const reach = Math.max(1, Math.ceil(sigma * 2.5))
  const kernel = Float32Array.from({ length: reach + 1 }, (_, k) => Math.exp(-(k * k) / (2 * sigma * sigma)))
  const sum = kernel.reduce((total, weight, k) => total + weight * (k === 0 ? 1 : 2), 0)
  return kernel.map((weight) => weight / sum)
}
