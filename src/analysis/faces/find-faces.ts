import { type ScoredBox, suppressOverlaps } from '../boxes/suppress-overlaps.ts'
import type { Network, Tensor } from '../network.ts'
import { clippedBox } from '../pixels/letterbox.ts'
import type { Picture } from '../pixels/picture.ts'
import { type PixelRegion, resample, wholeOf } from '../pixels/resample.ts'
import { type Normalization, planarTensor } from '../pixels/tensor-layout.ts'

/** How faces are looked for. */
export interface FaceSearch {
  readonly lowestScore: number
  readonly sameFace: number
  /** Pictures with a longer side than this are also searched tile by tile. */
  readonly tilesFrom: number
  /** Side of a tile as a share of the picture's side. */
  readonly tileShare: number
  /** Wider faces, as a share of the picture, are left to the search of the whole: it sees them, and a tile mistakes things for them. */
  readonly widestInTile: number
  /** Faces that are narrower (in pixels of the still) tell nothing. */
  readonly leastWidth: number
}

/** How near to an edge counts as touching it, as a share of the tile. */
const edge = 0.02
const input = { width: 320, height: 240 } as const
const normalization: Normalization = { order: 'rgb', mean: [127, 127, 127], deviation: [128, 128, 128] }

/** Faces in a picture, best first, boxes in fractions: the whole frame, and for large pictures four overlapping tiles. */
export async function findFaces(network: Network, picture: Picture, search: FaceSearch): Promise<ScoredBox[]> {
  const found: ScoredBox[] = []
  for (const region of searchRegions(picture, search)) found.push(...(await searchRegion(network, { picture, region, search })))
  return suppressOverlaps(found, search.sameFace).filter(
    ({ box }) => Math.min(box.width * picture.width, box.height * picture.height) >= search.leastWidth,
  )
}

/** The whole picture, then its corners. */
export function searchRegions(picture: Picture, { tilesFrom, tileShare }: FaceSearch): PixelRegion[] {
  if (Math.max(picture.width, picture.height) <= tilesFrom) return [wholeOf(picture)]
  const width = Math.round(picture.width * tileShare)
  const height = Math.round(picture.height * tileShare)
  const corners = [0, picture.height - height].flatMap((y) => [0, picture.width - width].map((x) => ({ x, y, width, height })))
  return [wholeOf(picture), ...corners]
}

async function searchRegion(network: Network, where: { picture: Picture; region: PixelRegion; search: FaceSearch }): Promise<ScoredBox[]> {
  const { picture, region, search } = where
  const output = await network.run({ input: planarTensor(resample(picture, region, input.width, input.height), normalization) })
  const scores = numbers(output.scores)
  const boxes = numbers(output.boxes)
  const found: ScoredBox[] = []
  for (let index = 0; index < scores.length / 2; index++) {
    const score = scores[index * 2 + 1] ?? 0
    if (score < search.lowestScore) continue
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(index * 4, index * 4 + 4)
    if (cutByTile([left, top, right, bottom], region, picture)) continue
    const x = (part: number) => (region.x + part * region.width) / picture.width
    const y = (part: number) => (region.y + part * region.height) / picture.height
    const box = clippedBox(x(left), y(top), x(right), y(bottom))
    if (isTile(region, picture) && box.width > search.widestInTile) continue
    found.push({ score, box })
  }
  return found
}

function isTile(region: PixelRegion, picture: Picture): boolean {
  return region.width < picture.width
}

/** Whether a box (in fractions of its tile) ends at an edge of the tile that is none of the picture: half a face, seen whole elsewhere. */
export function cutByTile(
  [left, top, right, bottom]: readonly [number, number, number, number],
  region: PixelRegion,
  picture: Picture,
): boolean {
  const inside = {
    left: region.x > 0,
    top: region.y > 0,
    right: region.x + region.width < picture.width,
    bottom: region.y + region.height < picture.height,
  }
  return (
    (inside.left && left < edge) || (inside.top && top < edge) || (inside.right && right > 1 - edge) || (inside.bottom && bottom > 1 - edge)
  )
}

function numbers(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data
  throw new TypeError('The face network gave no numbers')
}
