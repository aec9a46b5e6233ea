import { defineAnalyzer, type Still } from '../analyzer.ts'
import { stillLocator } from '../pixels/still-locator.ts'
import { createPictureHasher, type PictureHasher } from './pdq.ts'

/** The PDQ hash of every still, by which identical and near-identical pictures are found. */
export const pictureHash = defineAnalyzer({
  contract: 1,
  id: 'picture-hash',
  version: 2,
  media: ['image', 'video'],
  needs: [],
  makes: ['hash'],
  models: [],
  params: {},
  repeatable: true,
  analyze: async ({ stills }) => {
    if (stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
    return { outcome: 'done', observations: stills.map(hashOf) }
  },
})

let hasher: PictureHasher | null = null

function hashOf(still: Still) {
  hasher ??= createPictureHasher()
  const { value, quality } = hasher.hash(still.hashPicture)
  return { kind: 'hash', algorithm: 'pdq', value, quality, where: stillLocator(still), confidence: 1 } as const
}
