import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Observation } from '../../domain/observation.ts'
import { type Ledger, type Shot, seconds } from '../../domain/timeline.ts'
import { certaintyOf } from './certainty.ts'
import type { ClaimDraft, DraftOf } from './claim-draft.ts'
import type { PlanInput } from './plan-input.ts'
import { planColour, planLight } from './plan-look.ts'
import { planOverlays } from './plan-overlay.ts'
import { planScene } from './plan-scene.ts'
import { planSpeech, planSpeechSpans } from './plan-sound.ts'
import { planSurroundings } from './plan-surroundings.ts'
import { observed, type Scene, shotScenes } from './scene.ts'

/** One shot with its claims; its look is kept apart, since it is told only where it changes. */
export interface PlannedShot {
  readonly shot: Shot
  readonly head: DraftOf<'shot'>
  readonly look: readonly (DraftOf<'colour'> | DraftOf<'light'>)[]
  /** Told only where it changes, too. */
  readonly camera: readonly DraftOf<'camera'>[]
  /** Likewise. */
  readonly surroundings: readonly DraftOf<'setting'>[]
  readonly claims: readonly ClaimDraft[]
}

/** The shots of a film, and the text that is laid over more of them than belongs to any. */
export interface PlannedShots {
  readonly shots: readonly PlannedShot[]
  readonly overlays: readonly DraftOf<'text'>[]
}

/** The claims of each shot, in order. */
export function planShots({ observations, samePlaces = [] }: PlanInput, ledger: Ledger): PlannedShots {
  const scenes = shotScenes(ledger, observations)
  const overlays = planOverlays(scenes, ledger.shots)
  const lasting: Lasting = {
    sound: observations.filter(({ kind }) => kind === 'sound' || kind === 'speech'),
    defects: observed(observations, 'quality').filter(({ where }) => where.on === 'span'),
    camera: observed(observations, 'camera'),
  }
  const shots = ledger.shots.flatMap((shot, index) => {
    const scene = scenes[index]
    if (scene === undefined) return []
    const planned = planShot(ledger, { shot, scene, lasting, overlays: overlays.shots.get(index) ?? [] })
    const returns = samePlaces.filter((same) => same.shot === index).flatMap((same) => placeAgain(ledger, shot, same))
    return [{ ...planned, claims: [...returns, ...planned.claims] }]
  })
  return { shots, overlays: overlays.film }
}

function placeAgain(
  { shots }: Ledger,
  { from, to }: Shot,
  { earlier, certainty, support }: NonNullable<PlanInput['samePlaces']>[number],
): DraftOf<'same-place'>[] {
  const before = shots[earlier]
  if (before === undefined) return []
  const args = { shot: before.index + 1, at: seconds(before.from) }
  return [{ kind: 'same-place', args, certainty, where: { on: 'span', from, to }, support }]
}

/** Observations over time, which may cross shots. */
interface Lasting {
  readonly sound: readonly Observation[]
  readonly defects: readonly Observation<'quality'>[]
  readonly camera: readonly Observation<'camera'>[]
}

interface ShotWhole {
  readonly shot: Shot
  readonly scene: Scene
  readonly lasting: Lasting
  readonly overlays: readonly DraftOf<'text'>[]
}

function planShot(ledger: Ledger, { shot, scene, lasting, overlays }: ShotWhole): PlannedShot {
  const span = { on: 'span' as const, from: shot.from, to: shot.to }
  const speech = planSpeech(lasting.sound, speechWindow(ledger, shot))
  const head: DraftOf<'shot'> = {
    kind: 'shot',
    args: { index: shot.index + 1, transition: shot.transition, stills: stillsOf(ledger, shot, scene) },
    certainty: 'stated',
    where: span,
    support: [],
  }
  const content = planScene(scene, lasting.defects, overlays)
  // Where the words are told, that there is speech need not be, but for what was not written down.
  const sound = planSpeechSpans(lasting.sound, span).filter(({ args }) => speech.length === 0 || args.missed === true)
  return {
    shot,
    head,
    look: shotLook(scene),
    camera: heldCamera(lasting.camera, span),
    surroundings: planSurroundings(content, span),
    claims: [...content, ...sound, ...speech],
  }
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

/** How the camera is held in a shot. */
function heldCamera(seen: readonly Observation<'camera'>[], span: DraftOf<'shot'>['where']): DraftOf<'camera'>[] {
  const own = seen.filter(({ where }) => canonicalJson(where) === canonicalJson(span))
  return own.flatMap(({ id, motion, confidence, where }) => {
    const certainty = certaintyOf('camera', confidence, false)
    return certainty === null ? [] : [{ kind: 'camera', args: { motion }, certainty, where, support: [id] }]
  })
}

/** In a film the dominant colours of each shot stay observations: told shot by shot they tire more than they tell. */
function shotLook(scene: Scene): PlannedShot['look'] {
  const colour = planColour(scene).map((claim) => ({ ...claim, args: { ...claim.args, dominant: [] } }))
  return [...colour, ...planLight(scene)]
}
