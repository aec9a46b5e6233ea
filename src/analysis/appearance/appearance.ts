import type { ObservationDraft } from '../../domain/observation.ts'
import { defineAnalyzer, type LoadedModels, type Still } from '../analyzer.ts'
import { resample, wholeOf } from '../pixels/resample.ts'
import { stillLocator } from '../pixels/still-locator.ts'
import { interleavedTensor, type Normalization } from '../pixels/tensor-layout.ts'
import { unitVector } from '../vectors/unit-vector.ts'
import { vectorToText } from '../vectors/vector-text.ts'
import { explicitnessLevel, type LevelBounds } from './explicitness-level.ts'
import { lookSpace } from './look-space.ts'

const params: LevelBounds = { medium: 0.15, high: 0.6 }
const side = 224
const normalization: Normalization = { order: 'rgb', mean: [0, 0, 0], deviation: [255, 255, 255] }

/**
 * A coarse level of explicitness, which chooses only how little of a picture is shown first and what is worked on first and never
 * becomes a claim; and a vector by which like-looking pictures are found. Both come from one pass of one network.
 */
export const appearance = defineAnalyzer({
  contract: 1,
  id: 'appearance',
  version: 1,
  media: ['image', 'video'],
  needs: [],
  makes: ['explicitness', 'similarity'],
  models: ['appearance'],
  params,
  repeatable: true,
  analyze: async (subject, _found, context) => {
    if (subject.stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
    const observations: ObservationDraft<'explicitness' | 'similarity'>[] = []
    for (const still of subject.stills) {
      context.signal.throwIfAborted()
      observations.push(...(await appearanceOf(still, context.models)))
    }
    return { outcome: 'done', observations }
  },
})

async function appearanceOf(still: Still, models: LoadedModels): Promise<ObservationDraft<'explicitness' | 'similarity'>[]> {
  const small = resample(still.picture, wholeOf(still.picture), side, side)
  const { dense_3, flatten_1 } = await models.network('appearance').run({ input_1: interleavedTensor(small, normalization) })
  const where = stillLocator(still)
  const { level, confidence } = explicitnessLevel(Array.from(dense_3?.data ?? [], Number), params)
  const vector = vectorToText(unitVector(Float32Array.from(flatten_1?.data ?? [], Number)))
  return [
    { kind: 'explicitness', level, confidence, where },
    { kind: 'similarity', space: lookSpace, vector, confidence: 1, where },
  ]
}
