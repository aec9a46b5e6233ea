import type { Network } from '../../src/analysis/network.ts'
import type { detectWithCenterNet } from '../../src/analysis/objects/centernet.ts'
import type { Detection } from '../../src/analysis/objects/detection.ts'
import { cropPicture } from '../../src/analysis/pixels/crop-picture.ts'
import type { Picture } from '../../src/analysis/pixels/picture.ts'
import { resample, wholeOf } from '../../src/analysis/pixels/resample.ts'
import type { Box } from '../../src/domain/timeline.ts'

/** What one network sees in a picture, above a score. */
export type Look = typeof detectWithCenterNet

/** Two by two tiles, each this much of a side, so that they overlap by a fifth of the picture. */
const tileSide = 0.6
/** A thing cut by the inner edge of a tile is whole in the picture or in another tile. */
const edge = 0.01
const smallThing = 0.01

/** The whole picture and four tiles of it. */
export function inTiles(look: Look): Look {
  return async (network, picture, lowest) => [...(await look(network, picture, lowest)), ...(await tilesOf(look)(network, picture, lowest))]
}

/** Tiles only where the look at the whole shows something small. */
export function inTilesIfSmall(look: Look): Look {
  return async (network, picture, lowest) => {
    const seen = await look(network, picture, lowest)
    const small = seen.some(({ box }) => box.width * box.height < smallThing)
    return small ? [...seen, ...(await tilesOf(look)(network, picture, lowest))] : seen
  }
}

/** The picture pressed into the square that the network wants, whatever its proportions. */
export function stretched(look: Look, side: number): Look {
  return (network, picture, lowest) => look(network, resample(picture, wholeOf(picture), side, side), lowest)
}

/** What is seen in a mirror, put back to its place. */
export function mirrored(look: Look): Look {
  return async (network, picture, lowest) =>
    (await look(network, flipped(picture), lowest)).map((thing) => ({
      ...thing,
      box: { ...thing.box, x: 1 - thing.box.x - thing.box.width },
    }))
}

function tilesOf(look: Look) {
  return async (network: Network, picture: Picture, lowest: number): Promise<Detection[]> => {
    const found: Detection[] = []
    for (const tile of tiles()) {
      const seen = await look(network, cropPicture(picture, tile), lowest)
      found.push(...seen.map((thing) => ({ ...thing, box: placed(thing.box, tile) })).filter(({ box }) => isWhole(box, tile)))
    }
    return found
  }
}

/** The four tiles, in fractions of the picture. */
export function tiles(): Box[] {
  const starts = [0, 1 - tileSide]
  return starts.flatMap((y) => starts.map((x) => ({ x, y, width: tileSide, height: tileSide })))
}

function placed(box: Box, tile: Box): Box {
  return {
    x: tile.x + box.x * tile.width,
    y: tile.y + box.y * tile.height,
    width: box.width * tile.width,
    height: box.height * tile.height,
  }
}

/** Whether a box, in fractions of the picture, lies clear of the edges of its tile that are not the picture's. */
export function isWhole(box: Box, tile: Box): boolean {
  const clear = (start: number, length: number, from: number, side: number) =>
    (from === 0 || start - from > edge) && (from > 0 || from + side - start - length > edge)
  return clear(box.x, box.width, tile.x, tile.width) && clear(box.y, box.height, tile.y, tile.height)
}

function flipped({ width, height, data }: Picture): Picture {
  const mirror = new Uint8Array(data.length)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const from = (pixel - (pixel % width) + width - 1 - (pixel % width)) * 3
    mirror.set(data.subarray(from, from + 3), pixel * 3)
  }
  return { width, height, data: mirror }
}
