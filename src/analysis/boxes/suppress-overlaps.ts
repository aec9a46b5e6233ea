import { overlap } from '../../domain/box-overlap.ts'
import type { Box } from '../../domain/timeline.ts'

export interface ScoredBox {
  readonly box: Box
  readonly score: number
}

/** Keeps the best of boxes that overlap by at least `limit`; best first. Equal scores keep their order. */
export function suppressOverlaps<B extends ScoredBox>(boxes: readonly B[], limit: number): B[] {
  const kept: B[] = []
  for (const candidate of boxes.toSorted((a, b) => b.score - a.score)) {
    if (kept.every((better) => overlap(better.box, candidate.box) < limit)) kept.push(candidate)
  }
  return kept
}
