import { smoothed } from './gaussian.ts'
import type { Plane } from './plane.ts'

/** The direction across the edges at each pixel, as unit vectors; along an edge is a quarter turn from it. */
export interface EdgeFlow {
  readonly width: number
  readonly height: number
  readonly x: Float32Array
  readonly y: Float32Array
  /** 1 where the brightness changes at all, 0 in flat areas, which have no direction. */
  readonly changes: Uint8Array
}

/** Less than half a step of 8 bits a pixel. */
const flat = 0.0015 ** 2

/** The edge flow by the smoothed structure tensor (Brox et al. 2006; Kyprianidis and Döllner 2008). */
export function edgeFlow(light: Plane, sigma: number): EdgeFlow {
  const { width, height } = light
  const tensor = tensorOf(light)
  const xx = smoothed(tensor.xx, sigma).data
  const xy = smoothed(tensor.xy, sigma).data
  const yy = smoothed(tensor.yy, sigma).data
  const x = new Float32Array(width * height)
  const y = new Float32Array(width * height)
  const changes = new Uint8Array(width * height)
  for (let pixel = 0; pixel < x.length; pixel += 1) {
    const e = xx[pixel] ?? 0
    const f = xy[pixel] ?? 0
    const g = yy[pixel] ?? 0
    if (e + g < flat) continue
    const larger = 0.5 * (e + g + Math.sqrt((e - g) * (e - g) + 4 * f * f))
    // Of the two ways to write the same eigenvector the longer one, which does not vanish.
    const first = Math.abs(larger - e) > Math.abs(larger - g)
    const across = first ? f : larger - g
    const down = first ? larger - e : f
    const length = Math.sqrt(across * across + down * down)
    changes[pixel] = 1
    x[pixel] = length > 0 ? across / length : 1
    y[pixel] = length > 0 ? down / length : 0
  }
  return { width, height, x, y, changes }
}

/** Products of the Sobel gradients: across × across, across × down, down × down. */
function tensorOf({ width, height, data }: Plane): Record<'xx' | 'xy' | 'yy', Plane> {
  const [xx, xy, yy] = [new Float32Array(data.length), new Float32Array(data.length), new Float32Array(data.length)]
  for (let row = 0; row < height; row += 1) {
    const at = row * width
    const above = Math.max(0, row - 1) * width
    const below = Math.min(height - 1, row + 1) * width
    for (let column = 0; column < width; column += 1) {
      const left = column === 0 ? 0 : column - 1
      const right = column === width - 1 ? column : column + 1
      const a = data[above + left] ?? 0
      const c = data[above + right] ?? 0
      const g = data[below + left] ?? 0
      const i = data[below + right] ?? 0
      const sides = (data[at + right] ?? 0) - (data[at + left] ?? 0)
      const ends = (data[below + column] ?? 0) - (data[above + column] ?? 0)
      const across = (c + i - a - g + 2 * sides) / 8
      const down = (g + i - a - c + 2 * ends) / 8
      xx[at + column] = across * across
      xy[at + column] = across * down
      yy[at + column] = down * down
    }
  }
  const plane = (values: Float32Array): Plane => ({ width, height, data: values })
  return { xx: plane(xx), xy: plane(xy), yy: plane(yy) }
}
