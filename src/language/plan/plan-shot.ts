import type { Observation } from '../../domain/observation.ts'
import { type Ledger, type Shot, seconds } from '../../domain/timeline.ts'
import type { ClaimDraft, DraftOf } from './claim-draft.ts'
import type { PlanInput } from './plan-input.ts'
import { planColour, planLight } from './plan-look.ts'
import { planScene } from './plan-scene.ts'
import { planSpeech, planSpeechSpans } from './plan-sound.ts'
import { observed, type Scene, shotScenes } from './scene.ts'

/** One shot with its claims; its look is kept apart, since it is told only where it changes. */
export interface PlannedShot {
  readonly shot: Shot
  readonly head: DraftOf<'shot'>
  readonly look: readonly (DraftOf<'colour'> | DraftOf<'light'>)[]
  readonly claims: readonly ClaimDraft[]
}

/** The claims of each shot, in order. */
export function planShots({ observations }: PlanInput, ledger: Ledger): PlannedShot[] {
  const scenes = shotScenes(ledger, observations)
  const lasting: Lasting = {
    sound: observations.filter(({ kind }) => kind === 'sound' || kind === 'speech'),
    defects: observed(observations, 'quality').filter(({ where }) => where.on === 'span'),
  }
  return ledger.shots.flatMap((shot, index) => {
    const scene = scenes[index]
    return scene === undefined ? [] : [planShot(ledger, { shot, scene, lasting })]
  })
}

/** Observations over time, which may cross shots. */
interface Lasting {
  readonly sound: readonly Observation[]
  readonly defects: readonly Observation<'quality'>[]
}

function planShot(ledger: Ledger, { shot, scene, lasting }: { shot: Shot; scene: Scene; lasting: Lasting }): PlannedShot {
  const span = { on: 'span' as const, from: shot.from, to: shot.to }
  const speech = planSpeech(lasting.sound, speechWindow(ledger, shot))
  const head: DraftOf<'shot'> = {
    kind: 'shot',
    args: { index: shot.index + 1, transition: shot.transition, stills: stillsOf(ledger, shot, scene) },
    certainty: 'stated',
    where: span,
    support: [],
  }
  // Where the words are told, that there is speech need not be.
  const sound = speech.length > 0 ? [] : planSpeechSpans(lasting.sound, span)
  return { shot, head, look: shotLook(scene), claims: [...planScene(scene, lasting.defects), ...sound, ...speech] }
}

/** Sound may begin before the first picture and outlast the last one. */
function speechWindow({ shots }: Ledger, shot: Shot): { readonly from: number; readonly to: number } {
  return {
    from: shot === shots[0] ? Number.NEGATIVE_INFINITY : seconds(shot.from),
    to: shot === shots.at(-1) ? Number.POSITIVE_INFINITY : seconds(shot.to),
  }
}

function stillsOf(ledger: Ledger, shot: Shot, scene: Scene): number {
  return Math.max(scene.stills.length, ledger.entries.filter((entry) => entry.shot === shot.index).length)
}

/** In a film the dominant colours of each shot stay observations: told shot by shot they tire more than they tell. */
function shotLook(scene: Scene): PlannedShot['look'] {
  const colour = planColour(scene).map((claim) => ({ ...claim, args: { ...claim.args, dominant: [] } }))
  return [...colour, ...planLight(scene)]
}
