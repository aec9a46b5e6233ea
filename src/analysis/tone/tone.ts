import type { ObservationDraft } from '../../domain/observation.ts'
import { defineAnalyzer, type Still } from '../analyzer.ts'
import { sharedView } from '../pixels/shared-view.ts'
import { stillLocator } from '../pixels/still-locator.ts'
import { lightOf } from './light.ts'
import { paletteOf } from './palette.ts'

/** Colour and light are judged on a picture of this side, which no detail disturbs. */
const side = 96

/** How light each still is and which colours cover it. */
export const tone = defineAnalyzer({
  contract: 1,
  id: 'tone',
  version: 1,
  media: ['image', 'video'],
  needs: [],
  makes: ['light', 'colour'],
  models: [],
  params: {},
  repeatable: true,
  analyze: async ({ stills }) => {
    if (stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
    return { outcome: 'done', observations: stills.flatMap(toneOf) }
  },
})

function toneOf(still: Still): ObservationDraft<'light' | 'colour'>[] {
  const small = sharedView(still.picture, side, side)
  const where = stillLocator(still)
  return [
    { kind: 'light', light: lightOf(small), where, confidence: 1 },
    { kind: 'colour', ...paletteOf(small), where, confidence: 1 },
  ]
}
