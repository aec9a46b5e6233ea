import type { Analyzer, LoadedModels } from '../../src/analysis/analyzer.ts'
import { detectWithCenterNet } from '../../src/analysis/objects/centernet.ts'
import type { Detection } from '../../src/analysis/objects/detection.ts'
import { type FusedDetection, fuseDetections } from '../../src/analysis/objects/fuse.ts'
import { detectWithNanoDet } from '../../src/analysis/objects/nanodet.ts'
import { objects } from '../../src/analysis/objects/objects.ts'
import type { Picture } from '../../src/analysis/pixels/picture.ts'
import { regionLocator } from '../../src/analysis/pixels/still-locator.ts'
import { inTiles, inTilesIfSmall, type Look, mirrored, stretched } from './looks.ts'

/** One way to look for things in a picture. */
export interface ObjectWay {
  readonly name: string
  readonly see: (models: LoadedModels, picture: Picture) => Promise<readonly FusedDetection[]>
}

const { params } = objects
const squares = { centernet: 512, nanodet: 416 } as const

/** As the product looks. */
const bothNetworks: ObjectWay = { name: 'as installed', see: both(detectWithCenterNet, detectWithNanoDet) }

/** Both networks on the picture and on four tiles of it. */
const bothInTiles: ObjectWay = { name: 'with 2 × 2 tiles', see: both(inTiles(detectWithCenterNet), inTiles(detectWithNanoDet)) }

/** Each step switched off, or one put beside it that the product does without. */
export const objectWays: readonly ObjectWay[] = [
  bothNetworks,
  {
    name: 'stretched instead of letterboxed',
    see: both(stretched(detectWithCenterNet, squares.centernet), stretched(detectWithNanoDet, squares.nanodet)),
  },
  { name: 'CenterNet alone', see: alone('centernet', detectWithCenterNet) },
  { name: 'NanoDet alone', see: alone('nanodet', detectWithNanoDet) },
  { name: 'with a mirrored second look', see: both(twice(detectWithCenterNet), twice(detectWithNanoDet)) },
  bothInTiles,
  {
    name: 'with tiles where something small is seen',
    see: both(inTilesIfSmall(detectWithCenterNet), inTilesIfSmall(detectWithNanoDet)),
  },
]

// What a changed analyzer gives must never be taken for what the real one gave: another version has other runs.
const changed = 2000

/** The analyzer of objects that looks in another way. */
export function objectsSeen({ name, see }: ObjectWay): Analyzer<never, 'object', typeof params> {
  return {
    ...objects,
    version: changed + name.length,
    analyze: async ({ stills }, _found, { models }) => {
      if (stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
      const observations = []
      for (const still of stills)
        for (const { code, agreed, score, box } of await see(models, still.picture))
          observations.push({ kind: 'object', code, agreed, confidence: score, where: regionLocator(still, box) } as const)
      return { outcome: 'done', observations: observations.filter(({ confidence }) => confidence >= params.lowestConfidence) }
    },
  }
}

function both(first: Look, second: Look): ObjectWay['see'] {
  return async (models, picture) => {
    const ours = await first(models.network('centernet'), picture, params.lowestScore)
    const theirs = await second(models.network('nanodet'), picture, params.lowestScore)
    return fuseDetections(ours, theirs, params)
  }
}

/** One network whose score counts as if the other had given the same. */
function alone(id: string, look: Look): ObjectWay['see'] {
  return async (models, picture) => {
    const seen = await look(models.network(id), picture, params.lowestScore)
    return fuseDetections(seen, seen, params)
  }
}

/** The mean of a look at the picture and one at its mirror image, as two networks are joined. */
function twice(look: Look): Look {
  return async (network, picture, lowest) => {
    const straight = await look(network, picture, lowest)
    const mirror = await mirrored(look)(network, picture, lowest)
    return fuseDetections(straight, mirror, params).map(({ code, score, box }): Detection => ({ code, score, box }))
  }
}
