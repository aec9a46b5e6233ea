import { dark, type Thumbnail, thumbnailLength } from './thumbnail.ts'

/** Brightness of a cell as four times its value, so that it stays whole. */
const brightness = (thumbnail: Thumbnail, i: number): number => (thumbnail[i] ?? 0) + 2 * (thumbnail[i + 1] ?? 0) + (thumbnail[i + 2] ?? 0)

/** Standard deviation of brightness, 0…255: 0 when nothing is on the picture, as in black between two fades. */
export function deviation(thumbnail: Thumbnail): number {
  const cells = thumbnailLength / 3
  let sum = 0
  let squares = 0
  for (let i = 0; i < thumbnailLength; i += 3) {
    const value = brightness(thumbnail, i)
    sum += value
    squares += value * value
  }
  return Math.sqrt(Math.max(0, squares / cells - (sum / cells) ** 2)) / 4
}

/** Correlation of brightness, −1…1, among cells that show something in either picture: near 1 both show the same in another light or colour. */
export function correlation(a: Thumbnail, b: Thumbnail): number {
  let count = 0
  let sumA = 0
  let sumB = 0
  let squareA = 0
  let squareB = 0
  let product = 0
  for (let i = 0; i < thumbnailLength; i += 3) {
    const x = brightness(a, i)
    const y = brightness(b, i)
    if (x <= 4 * dark && y <= 4 * dark) continue
    count += 1
    sumA += x
    sumB += y
    squareA += x * x
    squareB += y * y
    product += x * y
  }
  const spread = (count * squareA - sumA * sumA) * (count * squareB - sumB * sumB)
  return spread <= 0 ? 0 : (count * product - sumA * sumB) / Math.sqrt(spread)
}
