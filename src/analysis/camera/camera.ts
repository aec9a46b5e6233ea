import type { ObservationDraft } from '../../domain/observation.ts'
import { seconds } from '../../domain/timeline.ts'
import { defineAnalyzer } from '../analyzer.ts'
import { cameraBounds, cameraOf } from './camera-of.ts'

/** How the camera is held in each shot of a film, from the motion of the whole picture. */
export const camera = defineAnalyzer({
  contract: 1,
  id: 'camera',
  version: 1,
  media: ['video'],
  needs: [],
  makes: ['camera'],
  models: [],
  params: cameraBounds,
  repeatable: true,
  analyze: async ({ ledger, motion }, _found, { params }) => {
    if (ledger === null || motion === null) return { outcome: 'not-applicable', reason: 'no motion was measured' }
    const observations = ledger.shots.flatMap(({ from, to }): ObservationDraft<'camera'>[] => {
      const held = cameraOf(motion, { from: seconds(from), to: seconds(to) }, params)
      return held === null ? [] : [{ kind: 'camera', ...held, where: { on: 'span', from, to } }]
    })
    return { outcome: 'done', observations }
  },
})
