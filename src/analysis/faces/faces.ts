import type { ObservationDraft } from '../../domain/observation.ts'
import { defineAnalyzer, type LoadedModels, type Still } from '../analyzer.ts'
import { regionLocator } from '../pixels/still-locator.ts'
import { vectorToText } from '../vectors/vector-text.ts'
import { describeFace } from './describe-face.ts'
import { findFaces } from './find-faces.ts'

/** Below 0.95 rocks, flags, hands and tyres pass as faces. */
const params = { lowestScore: 0.95, sameFace: 0.35, tilesFrom: 480, tileShare: 0.6, widestInTile: 0.15, leastWidth: 20 } as const

/**
 * Faces in each still, each with a vector by which the same face is found again in other media. It is switched off by leaving it
 * out of the list of analyzers. It says nothing of age, gender or mood.
 */
export const faces = defineAnalyzer({
  contract: 1,
  id: 'faces',
  version: 1,
  media: ['image', 'video'],
  needs: [],
  makes: ['face'],
  models: ['face-detect', 'face-landmark', 'face-feature'],
  params,
  repeatable: true,
  analyze: async (subject, _found, context) => {
    if (subject.stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
    const observations: ObservationDraft<'face'>[] = []
    for (const still of subject.stills) {
      context.signal.throwIfAborted()
      observations.push(...(await facesInStill(still, context.models)))
    }
    return { outcome: 'done', observations }
  },
})

async function facesInStill(still: Still, models: LoadedModels): Promise<ObservationDraft<'face'>[]> {
  const observations: ObservationDraft<'face'>[] = []
  for (const { box, score } of await findFaces(models.network('face-detect'), still.picture, params)) {
    const vector = vectorToText(await describeFace(models, still.picture, box))
    observations.push({ kind: 'face', vector, confidence: score, where: regionLocator(still, box) })
  }
  return observations
}
