import type { Defect, ObservationDraft } from '../../domain/observation.ts'
import type { Ledger, LedgerEntry } from '../../domain/timeline.ts'
import { seconds } from '../../domain/timeline.ts'
import { defineAnalyzer, type Still } from '../analyzer.ts'
import { lumaOf, percentile } from '../pixels/luma.ts'
import { sharedView } from '../pixels/shared-view.ts'
import { stillLocator } from '../pixels/still-locator.ts'
import { blurriness } from './blur.ts'

const params = {
  /** A picture is black when 98 of 100 pixels are below this brightness (0…255). */
  black: 24,
  /** Of 53 sharp photos none passed 0.35; blurred by three pixels of 512, nine in ten pass 0.56 (defects.test.ts). */
  blurred: 0.52,
  /**
   * A film stands still when no frame differs from its still by more, for at least so long. Encoded stills drift by up to 0.006;
   * among the films of the test data the quietest real scene lies at 0.0115.
   */
  frozenDistance: 0.008,
  frozenSeconds: 3,
} as const

/**
 * What makes a picture hard to judge: black, blurred, or a film that stands still. Whether a picture is turned is told by the
 * text in it; screen recordings are not told, since nothing here measures them well.
 */
export const defects = defineAnalyzer({
  contract: 1,
  id: 'defects',
  version: 1,
  media: ['image', 'video'],
  needs: [],
  makes: ['quality'],
  models: [],
  params,
  repeatable: true,
  analyze: async ({ stills, ledger }) => {
    if (stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
    return { outcome: 'done', observations: [...stills.flatMap(defectsOf), ...frozenStretches(ledger)] }
  },
})

function defectsOf(still: Still): ObservationDraft<'quality'>[] {
  const quality = (defect: Defect, confidence: number) => [{ kind: 'quality', defect, where: stillLocator(still), confidence }] as const
  if (isBlack(still)) return [...quality('black', 1)]
  const blur = blurriness(still.picture)
  return blur >= params.blurred ? [...quality('blurred', blur)] : []
}

function isBlack({ picture }: Still): boolean {
  return percentile(lumaOf(sharedView(picture, 96, 96)), 0.98) < params.black
}

/** A stretch of the ledger is within one shot, so a new picture is a new stretch. */
function frozenStretches(ledger: Ledger | null): ObservationDraft<'quality'>[] {
  const frozen = (ledger?.entries ?? []).filter(standsStill)
  return frozen.map(({ from, to }) => ({ kind: 'quality', defect: 'frozen', where: { on: 'span', from, to }, confidence: 1 }))
}

function standsStill({ from, to, maxDistance, firstFrame, lastFrame }: LedgerEntry): boolean {
  return lastFrame > firstFrame && maxDistance <= params.frozenDistance && seconds(to) - seconds(from) >= params.frozenSeconds
}
