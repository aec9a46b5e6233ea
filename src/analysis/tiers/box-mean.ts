import type { Plane } from './plane.ts'

/** The mean brightness around each pixel: over a square, taken twice, with what lies outside left out. */
export function surroundings(plane: Plane, radius: number): Plane {
  const once = meanDown(meanAcross(plane, radius), radius)
  return meanDown(meanAcross(once, radius), radius)
}

function meanAcross({ width, height, data }: Plane, radius: number): Plane {
  const out = new Float32Array(data.length)
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    let sum = 0
    let count = 0
    for (let x = -radius; x < width; x += 1) {
      const entering = x + radius
      const leaving = x - radius - 1
      if (entering < width) {
        sum += data[row + entering] ?? 0
        count += 1
      }
      if (leaving >= 0) {
        sum -= data[row + leaving] ?? 0
        count -= 1
      }
      if (x >= 0) out[row + x] = sum / count
    }
  }
  return { width, height, data: out }
}

/** All columns at once, so that memory is read in its order. */
function meanDown({ width, height, data }: Plane, radius: number): Plane {
  const out = new Float32Array(data.length)
  const sums = new Float64Array(width)
  let count = 0
  for (let y = -radius; y < height; y += 1) {
    if (y + radius < height) {
      addRow(sums, data, (y + radius) * width, 1)
      count += 1
    }
    if (y - radius - 1 >= 0) {
      addRow(sums, data, (y - radius - 1) * width, -1)
      count -= 1
    }
    if (y >= 0) for (let x = 0; x < width; x += 1) out[y * width + x] = (sums[x] ?? 0) / count
  }
  return { width, height, data: out }
}

function addRow(sums: Float64Array, data: Float32Array, row: number, sign: 1 | -1): void {
  for (let x = 0; x < sums.length; x += 1) sums[x] = (sums[x] ?? 0) + sign * (data[row + x] ?? 0)
}
