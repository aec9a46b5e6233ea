import { seconds } from '../../domain/timeline.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { planCapture, planDamage, planFile } from './plan-capture.ts'
import type { PlanInput } from './plan-input.ts'
import { planSoundSummary, planSpeech, planSpeechSpans } from './plan-sound.ts'

/** The claims of a medium that is only heard, in the order of telling. */
export function planRecording(input: PlanInput): ClaimDraft[] {
  const { observations } = input
  const sound = [...planSpeechSpans(observations, null), ...planSoundSummary(observations, true)]
  const nothing: ClaimDraft = { kind: 'nothing-recognised', args: {}, certainty: 'stated', where: { on: 'media' }, support: [] }
  return [
    ...recordingLength(input),
    ...planDamage(input),
    ...(sound.length === 0 ? [nothing] : sound),
    ...planSpeech(observations, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }),
    ...planCapture(input),
    ...planFile(input),
  ]
}

function recordingLength({ facts }: PlanInput): ClaimDraft[] {
  if (facts === null || facts.duration === null) return []
  return [{ kind: 'recording', args: { seconds: seconds(facts.duration) }, certainty: 'stated', where: { on: 'media' }, support: [] }]
}
