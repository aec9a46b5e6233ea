import type { Certainty } from '../../domain/description.ts'
import { type Colour, type Defect, defects, type Observation } from '../../domain/observation.ts'
import { seconds } from '../../domain/timeline.ts'
import { certaintyOf } from './certainty.ts'
import type { DraftOf } from './claim-draft.ts'
import { observed, type Scene } from './scene.ts'
import { mostCertain } from './shift-certainty.ts'

// Most pictures hold much grey; that it dominates tells nobody anything.
const undistinctive: Colour = 'grey'
// A defect of a few frames is not one of the shot.
const shareOfShot = 0.5

/** Light of a scene, where it is the same on all stills. */
export function planLight(scene: Scene): DraftOf<'light'>[] {
  const seen = observed(scene.observations, 'light')
  const [first] = seen
  if (first === undefined || seen.some((light) => light.light !== first.light)) return []
  return [{ kind: 'light', args: { light: first.light }, certainty: 'stated', where: scene.where, support: seen.map(({ id }) => id) }]
}

/** Colour of a scene, where it is the same kind on all stills; dominant colours are those of every still. */
export function planColour(scene: Scene): DraftOf<'colour'>[] {
  const seen = observed(scene.observations, 'colour')
  const [first] = seen
  if (first === undefined || seen.some((colour) => colour.palette !== first.palette)) return []
  const args = { palette: first.palette, dominant: commonColours(seen) }
  return [{ kind: 'colour', args, certainty: 'stated', where: scene.where, support: seen.map(({ id }) => id) }]
}

/** Defects of the picture that hold for most of the scene; `spans` are observations over time that cross it. */
export function planQuality(scene: Scene, spans: readonly Observation<'quality'>[]): DraftOf<'quality'>[] {
  const seen = [...observed(scene.observations, 'quality'), ...spans]
  return defects.flatMap((defect) => {
    const found = seen.filter((quality) => quality.defect === defect && certaintyOf('quality', quality.confidence, false) !== null)
    const certainty = mostCertain(found.flatMap((quality) => certaintyOf('quality', quality.confidence, false) ?? []))
    return certainty === null || !prevails(scene, found) ? [] : [qualityClaim(scene, { defect, certainty, found })]
  })
}

function qualityClaim(
  scene: Scene,
  { defect, certainty, found }: { defect: Defect; certainty: Certainty; found: readonly Observation[] },
): DraftOf<'quality'> {
  return { kind: 'quality', args: { defect }, certainty, where: scene.where, support: found.map(({ id }) => id) }
}

function prevails(scene: Scene, found: readonly Observation<'quality'>[]): boolean {
  const onStills = found.filter(({ where }) => where.on !== 'span').length
  if (onStills > 0 && onStills >= shareOfShot * scene.stills.length) return true
  const { where } = scene
  if (where.on !== 'span') return found.length > 0
  const covered = found.reduce((sum, quality) => sum + overlap(quality, seconds(where.from), seconds(where.to)), 0)
  return covered >= shareOfShot * (seconds(where.to) - seconds(where.from)) && covered > 0
}

function overlap({ where }: Observation, from: number, to: number): number {
  return where.on === 'span' ? Math.max(0, Math.min(to, seconds(where.to)) - Math.max(from, seconds(where.from))) : 0
}

function commonColours(seen: readonly Observation<'colour'>[]): Colour[] {
  const [first] = seen
  const order = first?.dominant ?? []
  return order.filter((colour) => colour !== undistinctive && seen.every(({ dominant }) => dominant.includes(colour)))
}
