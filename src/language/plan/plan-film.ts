import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Claim, Description, Passage } from '../../domain/description.ts'
import type { MediaFacts } from '../../domain/evidence.ts'
import { type Ledger, type LedgerEntry, type MediaTime, seconds } from '../../domain/timeline.ts'
import { type ClaimDraft, claimFrom } from './claim-draft.ts'
import { planCapture, planDamage, planFile } from './plan-capture.ts'
import { planFilmContent } from './plan-film-content.ts'
import type { PlanInput } from './plan-input.ts'
import { type PlannedShot, planShots } from './plan-shot.ts'
import { planSoundSummary } from './plan-sound.ts'

// The paragraphs of so few shots are read at a glance; a summary would only repeat them.
const readAtAGlance = 3

/** The passages of a film: one per shot, then the summary. */
export function planFilm(input: PlanInput, read: Ledger): Description['passages'] {
  const ledger = input.firstLook === true ? asLookedAt(read) : read
  const { shots, overlays } = planShots(input, ledger)
  const steadyLook = sharedLook(shots.filter((planned) => !isBlack(planned)))
  const passages = shots.map((planned, index) => {
    const look = steadyLook === null ? changedLook(planned, shots[index - 1]) : []
    return passageOf(input, { of: 'shot', shot: planned.shot.index }, [
      planned.head,
      ...look,
      ...changedCamera(planned, shots[index - 1]),
      ...changedSurroundings(planned, shots[index - 1]),
      ...planned.claims,
    ])
  })
  return [...passages, passageOf(input, { of: 'summary' }, summaryClaims(input, { ledger, shots, overlays, look: steadyLook ?? [] }))]
}

/** From one keyframe to the next nothing can be said of how the picture changed, nor of how long what a still shows goes on. */
function asLookedAt({ entries, shots, ...ledger }: Ledger): Ledger {
  const seen = entries.map((entry): LedgerEntry => ({ ...entry, to: tickAfter(entry.still.at) }))
  const ends = new Map(seen.map(({ shot, to }) => [shot, to]))
  return { ...ledger, entries: seen, shots: shots.map((shot) => ({ ...shot, to: ends.get(shot.index) ?? shot.to, transition: 'start' })) }
}

function tickAfter({ pts, timeBase }: MediaTime): MediaTime {
  return { pts: pts + 1, timeBase }
}

interface FilmWhole {
  readonly ledger: Ledger
  readonly shots: readonly PlannedShot[]
  readonly overlays: readonly ClaimDraft[]
  readonly look: readonly ClaimDraft[]
}

function summaryClaims(input: PlanInput, { ledger, shots, overlays, look }: FilmWhole): ClaimDraft[] {
  return [
    ...(input.firstLook === true ? firstLook(ledger) : filmFrame(input, ledger)),
    ...look,
    ...planDamage(input),
    ...(shots.length > readAtAGlance ? planFilmContent(shots) : []),
    ...overlays,
    ...(input.firstLook === true ? [] : planSoundSummary(input.observations, input.facts?.hasSound ?? true)),
    ...planCapture(input),
    ...planFile(input),
  ]
}

/** Frames and shots of the film are not known yet, nor what is heard in it. */
function firstLook({ frameCount }: Ledger): ClaimDraft[] {
  return [{ kind: 'first-look', args: { keyframes: frameCount }, certainty: 'stated', where: { on: 'media' }, support: [] }]
}

function filmFrame({ facts }: PlanInput, ledger: Ledger): ClaimDraft[] {
  if (facts === null || facts.width === null || facts.height === null) return []
  const args = {
    shots: ledger.shots.length,
    frames: ledger.frameCount,
    seconds: lengthOf(facts, ledger),
    width: facts.width,
    height: facts.height,
  }
  return [{ kind: 'film', args, certainty: 'stated', where: { on: 'media' }, support: [] }]
}

/** Seconds. What a file says of its length may fall short of its last frame; what was decoded of a damaged one, of what it says. */
function lengthOf({ duration }: Pick<MediaFacts, 'duration'>, { shots }: Ledger): number {
  const [first, last] = [shots[0], shots.at(-1)]
  const decoded = first === undefined || last === undefined ? 0 : seconds(last.to) - seconds(first.from)
  return duration === null ? decoded : Math.max(seconds(duration), decoded)
}

/** The look that all shots have in common, as claims on the whole film; null where they differ or any is unsettled. */
function sharedLook(shots: readonly PlannedShot[]): ClaimDraft[] | null {
  const [first] = shots
  if (first === undefined || first.look.length === 0 || shots.some((shot) => lookKey(shot) !== lookKey(first))) return null
  return first.look.map((claim) => {
    const support = shots.flatMap((shot) => shot.look.filter((look) => look.kind === claim.kind).flatMap((look) => look.support))
    return { ...claim, where: { on: 'media' }, support }
  })
}

function changedLook(planned: PlannedShot, before: PlannedShot | undefined): readonly ClaimDraft[] {
  return isBlack(planned) || (before !== undefined && lookKey(before) === lookKey(planned)) ? [] : planned.look
}

function changedCamera({ camera }: PlannedShot, before: PlannedShot | undefined): PlannedShot['camera'] {
  const told = (claims: PlannedShot['camera']) => claims.map(({ args, certainty }) => `${args.motion} ${certainty}`).join()
  return before !== undefined && told(before.camera) === told(camera) ? [] : camera
}

function changedSurroundings({ surroundings }: PlannedShot, before: PlannedShot | undefined): PlannedShot['surroundings'] {
  const told = (claims: PlannedShot['surroundings']) => claims.map(({ args, certainty }) => `${args.setting} ${certainty}`).join()
  return before !== undefined && told(before.surroundings) === told(surroundings) ? [] : surroundings
}

/** A black picture has no look of its own: its colour and light are said by calling it black. */
function isBlack({ claims }: PlannedShot): boolean {
  return claims.some((claim) => claim.kind === 'quality' && claim.args.defect === 'black')
}

function lookKey({ look }: PlannedShot): string {
  return canonicalJson(look.map(({ kind, args }) => ({ kind, args })))
}

function passageOf(input: PlanInput, passage: Passage, drafts: readonly ClaimDraft[]): Description['passages'][number] {
  return { passage, claims: drafts.map((draft): Claim => claimFrom(input.mediaId, draft)) }
}
