import type { Observation } from '../../domain/observation.ts'
import { type Ledger, type Shot, seconds } from '../../domain/timeline.ts'
import type { ClaimDraft, DraftOf } from './claim-draft.ts'
import type { PlanInput } from './plan-input.ts'
import { planColour, planLight } from './plan-look.ts'
import { planScene } from './plan-scene.ts'
import { planSpeech, planSpeechSpans } from './plan-sound.ts'
import { observed, type Scene, shotScene } from './scene.ts'

/** One shot with its claims; its look is kept apart, since it is told only where it changes. */
export interface PlannedShot {
  readonly shot: Shot
  readonly head: DraftOf<'shot'>
  readonly look: readonly (DraftOf<'colour'> | DraftOf<'light'>)[]
  readonly claims: readonly ClaimDraft[]
}

/** The claims of each shot, in order. */
export function planShots(input: PlanInput, ledger: Ledger): PlannedShot[] {
  return ledger.shots.map((shot, index) =>
    planShot(input, ledger, { shot, isFirst: index === 0, isLast: index === ledger.shots.length - 1 }),
  )
}

function planShot(
  { observations }: PlanInput,
  ledger: Ledger,
  { shot, isFirst, isLast }: { shot: Shot; isFirst: boolean; isLast: boolean },
): PlannedShot {
  const scene = shotScene(shot, observations, isLast)
  const span = { on: 'span' as const, from: shot.from, to: shot.to }
  // Sound may begin before the first picture and outlast the last one.
  const window = { from: isFirst ? Number.NEGATIVE_INFINITY : seconds(shot.from), to: isLast ? Number.POSITIVE_INFINITY : seconds(shot.to) }
  const speech = planSpeech(observations, window)
  const spans = observed(observations, 'quality').filter((quality: Observation<'quality'>) => quality.where.on === 'span')
  const head: DraftOf<'shot'> = {
    kind: 'shot',
    args: { index: shot.index + 1, transition: shot.transition, stills: stillsOf(ledger, shot, scene) },
    certainty: 'stated',
    where: span,
    support: [],
  }
  // Where the words are told, that there is speech need not be.
  const sound = speech.length > 0 ? [] : planSpeechSpans(observations, span)
  return { shot, head, look: shotLook(scene), claims: [...planScene(scene, spans), ...sound, ...speech] }
}

function stillsOf(ledger: Ledger, shot: Shot, scene: Scene): number {
  return Math.max(scene.stills.length, ledger.entries.filter((entry) => entry.shot === shot.index).length)
}

/** In a film the dominant colours of each shot stay observations: told shot by shot they tire more than they tell. */
function shotLook(scene: Scene): PlannedShot['look'] {
  const colour = planColour(scene).map((claim) => ({ ...claim, args: { ...claim.args, dominant: [] } }))
  return [...colour, ...planLight(scene)]
}
