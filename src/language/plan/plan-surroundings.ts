import type { Certainty, ClaimArgs } from '../../domain/description.ts'
import type { Locator } from '../../domain/timeline.ts'
import type { ObjectCode } from '../../domain/wider-vocabulary.ts'
import type { ClaimDraft, DraftOf } from './claim-draft.ts'
import { lowered, mostCertain } from './shift-certainty.ts'

type Surroundings = Extract<ClaimArgs['setting']['setting'], 'indoors' | 'outdoors'>

/** Things that as a rule are met on one side of the door alone; what is stored, shown or stabled on the other as well is left out. */
const metOn: Readonly<Record<Surroundings, ReadonlySet<ObjectCode>>> = {
  indoors: new Set<ObjectCode>([
    'refrigerator',
    'oven',
    'microwave',
    'toaster',
    'sink',
    'toilet',
    'bed',
    'couch',
    'tv',
    'keyboard',
    'mouse',
  ]),
  outdoors: new Set<ObjectCode>([
    'car',
    'bus',
    'truck',
    'airplane',
    'traffic light',
    'fire hydrant',
    'stop sign',
    'parking meter',
    'horse',
    'sheep',
    'cow',
    'elephant',
    'bear',
    'zebra',
    'giraffe',
  ]),
}

/**
 * Whether a scene lies indoors or outdoors, from the things that are claimed of it: a step less certain than the surest of them. Nothing where
 * things of both sides are seen, where they are only possible, or where a model answered the question itself.
 */
export function planSurroundings(claims: readonly ClaimDraft[], where: Locator): DraftOf<'setting'>[] {
  if (claims.some(({ kind }) => kind === 'setting')) return []
  const sides = (['indoors', 'outdoors'] as const).map((setting) => ({ setting, things: thingsOf(claims, setting) }))
  const [only, ...others] = sides.filter(({ things }) => things.length > 0)
  if (only === undefined || others.length > 0) return []
  const certainty = wordOf(only.things)
  const support = only.things.flatMap((thing) => thing.support)
  return certainty === null ? [] : [{ kind: 'setting', args: { setting: only.setting }, certainty, where, support }]
}

function thingsOf(claims: readonly ClaimDraft[], side: Surroundings): DraftOf<'object'>[] {
  return claims.filter((claim): claim is DraftOf<'object'> => claim.kind === 'object' && metOn[side].has(claim.args.object))
}

function wordOf(things: readonly DraftOf<'object'>[]): Certainty | null {
  const surest = mostCertain(things.map(({ certainty }) => certainty))
  return surest === null ? null : lowered(surest)
}
