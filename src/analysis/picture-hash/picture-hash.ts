import { defineAnalyzer, type Still } from '../analyzer.ts'
import type { Picture } from '../pixels/picture.ts'
import { stillLocator } from '../pixels/still-locator.ts'
import { innerBoxes, partOf } from './inner-boxes.ts'
import { createPictureHasher, type PictureHasher } from './pdq.ts'

/**
 * The PDQ hash of every still, by which identical and near-identical pictures are found; of a photo also those of its inner parts, after the
 * one of the whole, by which framed and trimmed copies are.
 */
export const pictureHash = defineAnalyzer({
  contract: 1,
  id: 'picture-hash',
  version: 3,
  media: ['image', 'video'],
  needs: [],
  makes: ['hash'],
  models: [],
  params: {},
  repeatable: true,
  analyze: async ({ stills }) => {
    if (stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
    return { outcome: 'done', observations: stills.flatMap(hashesOf) }
  },
})

let hasher: PictureHasher | null = null

function hashesOf(still: Still) {
  const whole = { ...hashOf(still.hashPicture), where: stillLocator(still) }
  if (still.at !== null) return [whole]
  const parts = innerBoxes(still.hashPicture).map((box) => ({
    ...hashOf(partOf(still.hashPicture, box)),
    where: { on: 'region', at: null, box } as const,
  }))
  return [whole, ...parts]
}

function hashOf(picture: Picture) {
  hasher ??= createPictureHasher()
  const { value, quality } = hasher.hash(picture)
  return { kind: 'hash', algorithm: 'pdq', value, quality, confidence: 1 } as const
}
