import type { Observation } from '../../domain/observation.ts'
import type { Box, Locator } from '../../domain/timeline.ts'
import type { Scene } from './scene.ts'

/** Where a claim holds: a region around all its observations in a photo, the whole shot in a film. */
export function surroundingPlace(scene: Scene, observations: readonly Observation[]): Locator {
  if (scene.where.on !== 'media') return scene.where
  const boxes = observations.flatMap(({ where }) => (where.on === 'region' ? [where.box] : []))
  const [first, ...rest] = boxes
  return first === undefined ? scene.where : { on: 'region', at: null, box: rest.reduce(around, first) }
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}
