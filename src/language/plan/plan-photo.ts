import type { ClaimDraft } from './claim-draft.ts'
import { planCapture, planDamage, planFile } from './plan-capture.ts'
import type { PlanInput } from './plan-input.ts'
import { planColour, planLight } from './plan-look.ts'
import { planScene } from './plan-scene.ts'
import { planSurroundings } from './plan-surroundings.ts'
import { photoScene } from './scene.ts'

/** The claims of a single picture, in the order of telling. */
export function planPhoto(input: PlanInput): ClaimDraft[] {
  const scene = photoScene(input.observations)
  const content = planScene(scene, [])
  return [
    ...pictureSize(input),
    ...planColour(scene),
    ...planLight(scene),
    ...planDamage(input),
    ...content,
    ...planSurroundings(content, scene.where),
    ...planCapture(input),
    ...planFile(input),
  ]
}

function pictureSize({ facts }: PlanInput): ClaimDraft[] {
  if (facts === null || facts.width === null || facts.height === null) return []
  const { width, height } = facts
  return [{ kind: 'picture', args: { width, height }, certainty: 'stated', where: { on: 'media' }, support: [] }]
}
