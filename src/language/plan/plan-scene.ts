import type { Observation } from '../../domain/observation.ts'
import type { ClaimDraft, DraftOf } from './claim-draft.ts'
import { planAnswers } from './plan-answers.ts'
import { planQuality } from './plan-look.ts'
import { planFaces, planObjects } from './plan-objects.ts'
import { planPeople } from './plan-people.ts'
import { planText } from './plan-text.ts'
import type { Scene } from './scene.ts'

/**
 * What is to be seen in a scene: defects, people, objects, what a vision model answered, faces, text, what is laid over its pictures; that nothing
 * was recognised where there is nothing to say.
 */
export function planScene(scene: Scene, spans: readonly Observation<'quality'>[], overlays: readonly DraftOf<'text'>[] = []): ClaimDraft[] {
  const defects = planQuality(scene, spans)
  const detected = [...planPeople(scene), ...planObjects(scene)]
  const content = [...detected, ...planAnswers(scene, detected), ...planFaces(scene), ...planText(scene), ...overlays]
  // A picture that shows something is dark, and not entirely black.
  if (content.length > 0) return [...defects.filter((claim) => claim.args.defect !== 'black'), ...content]
  // A black picture is described by saying so; that nothing was recognised in it would say less.
  if (defects.some((claim) => claim.args.defect === 'black')) return defects
  return [...defects, { kind: 'nothing-recognised', args: {}, certainty: 'stated', where: scene.where, support: [] }]
}
