import type { Network } from '../network.ts'
import { cropSlanted } from '../pixels/crop-slanted.ts'
import type { Picture } from '../pixels/picture.ts'
import { resample, wholeOf } from '../pixels/resample.ts'
import { planarTensor } from '../pixels/tensor-layout.ts'
import { type Rectangle, smallestRectangle } from './smallest-rectangle.ts'
import { type TextMap, textRegions } from './text-regions.ts'

/** The settings of PP-OCR's detector, as its authors publish them, but for the size. */
const detection = {
  longSide: 960,
  sideStep: 32,
  pixelThreshold: 0.3,
  boxThreshold: 0.6,
  /** How far a box grows: detection marks only the core of a line. */
  growth: 1.5,
  /** Smaller boxes, in pixels of the map, are noise. */
  leastSide: 3,
  mostBoxes: 200,
  mostEnlarged: 2,
  stripHeight: 64,
} as const

const normalization = { order: 'bgr', mean: [123.675, 116.28, 103.53], deviation: [58.395, 57.12, 57.375] } as const

/** Where lines of text stand in a picture, in its pixels, by PP-OCR's detection network. */
export async function detectText(network: Network, picture: Picture): Promise<Rectangle[]> {
  const { view, margin } = detectionView(picture)
  const [output] = Object.values(await network.run({ x: planarTensor(view, normalization) }))
  if (!(output?.data instanceof Float32Array)) throw new TypeError('The text detector gave no map')
  const map = { width: view.width, height: view.height, chances: output.data }
  const across = (picture.width + 2 * margin) / view.width
  const down = (picture.height + 2 * margin) / view.height
  return textRegions(map, detection.pixelThreshold)
    .slice(0, detection.mostBoxes)
    .map((region) => smallestRectangle(region))
    .filter((box) => Math.min(box.width, box.height) >= detection.leastSide && meanChance(map, box) >= detection.boxThreshold)
    .map((box) => rescaled(grown(box), { across, down, margin }))
}

/** The picture at the detector's size. A mere strip gets a margin, since lines that touch the edge are not found. */
function detectionView(picture: Picture): { readonly view: Picture; readonly margin: number } {
  const shortSide = Math.min(picture.width, picture.height)
  const margin = shortSide < detection.stripHeight ? Math.round(shortSide / 2) : 0
  const width = picture.width + 2 * margin
  const height = picture.height + 2 * margin
  const scale = Math.min(detection.mostEnlarged, detection.longSide / Math.max(width, height))
  const fit = (side: number) => Math.max(detection.sideStep, Math.round((side * scale) / detection.sideStep) * detection.sideStep)
  const size = { width: fit(width), height: fit(height) }
  if (margin === 0) return { view: resample(picture, wholeOf(picture), size.width, size.height), margin }
  return { view: cropSlanted(picture, { x: -margin, y: -margin, across: { x: width, y: 0 }, down: { x: 0, y: height } }, size), margin }
}

/** The mean over the pixels whose centres lie in the box. */
function meanChance({ width, height, chances }: TextMap, { centre, direction, ...box }: Rectangle): number {
  const reach = {
    x: Math.abs(direction.x * box.width) + Math.abs(direction.y * box.height),
    y: Math.abs(direction.y * box.width) + Math.abs(direction.x * box.height),
  }
  let sum = 0
  let count = 0
  for (let y = Math.max(0, Math.floor(centre.y - reach.y / 2)); y < Math.min(height, centre.y + reach.y / 2); y += 1) {
    for (let x = Math.max(0, Math.floor(centre.x - reach.x / 2)); x < Math.min(width, centre.x + reach.x / 2); x += 1) {
      const right = x + 0.5 - centre.x
      const below = y + 0.5 - centre.y
      const along = Math.abs(right * direction.x + below * direction.y)
      const aside = Math.abs(below * direction.x - right * direction.y)
      if (along * 2 > box.width || aside * 2 > box.height) continue
      sum += chances[y * width + x] ?? 0
      count += 1
    }
  }
  return count === 0 ? 0 : sum / count
}

function grown(box: Rectangle): Rectangle {
  const growth = (box.width * box.height * detection.growth) / (box.width + box.height)
  return { ...box, width: box.width + growth, height: box.height + growth }
}

/** From the map's pixels to the picture's; the two scales differ by less than one step of the map. */
function rescaled(
  { centre, direction, width, height }: Rectangle,
  { across, down, margin }: { across: number; down: number; margin: number },
): Rectangle {
  const turned = { x: direction.x * across, y: direction.y * down }
  const stretch = Math.hypot(turned.x, turned.y)
  const aside = Math.hypot(direction.y * across, direction.x * down)
  return {
    centre: { x: centre.x * across - margin, y: centre.y * down - margin },
    direction: { x: turned.x / stretch, y: turned.y / stretch },
    width: width * stretch,
    height: height * aside,
  }
}
