import type { ObservationDraft } from '../../domain/observation.ts'
import { defineAnalyzer, type LoadedModels, type Still } from '../analyzer.ts'
import { regionLocator } from '../pixels/still-locator.ts'
import { detectWithCenterNet } from './centernet.ts'
import { fuseDetections } from './fuse.ts'
import { detectWithNanoDet } from './nanodet.ts'

/**
 * `lowestScore` is what one network must give a thing to be heard; `lowestConfidence` is what must remain after fusion to be
 * recorded. Both lie well below what is ever said; see docs/benchmarks.md.
 */
const params = { lowestScore: 0.15, lowestConfidence: 0.15, sameInOne: 0.5, sameInBoth: 0.45, sameSpot: 0.6 } as const

/** Things of the 80 classes in each still, by CenterNet and NanoDet together. People among them are `person`. */
export const objects = defineAnalyzer({
  contract: 1,
  id: 'objects',
  version: 1,
  media: ['image', 'video'],
  needs: [],
  makes: ['object'],
  models: ['centernet', 'nanodet'],
  params,
  repeatable: true,
  analyze: async (subject, _found, context) => {
    if (subject.stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
    const observations: ObservationDraft<'object'>[] = []
    for (const still of subject.stills) {
      context.signal.throwIfAborted()
      observations.push(...(await objectsInStill(still, context.models)))
    }
    return { outcome: 'done', observations }
  },
})

async function objectsInStill(still: Still, models: LoadedModels): Promise<ObservationDraft<'object'>[]> {
  const byCenterNet = await detectWithCenterNet(models.network('centernet'), still.picture, params.lowestScore)
  const byNanoDet = await detectWithNanoDet(models.network('nanodet'), still.picture, params.lowestScore)
  return fuseDetections(byCenterNet, byNanoDet, params)
    .filter((thing) => thing.score >= params.lowestConfidence)
    .map(({ code, agreed, score, box }) => ({ kind: 'object', code, agreed, confidence: score, where: regionLocator(still, box) }))
}
