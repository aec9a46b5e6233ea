import { cutReach, isCut } from './cut-rule.ts'
import type { SceneComparison } from './moved-scene.ts'
import type { RecentFrames } from './recent-frames.ts'

/** The cuts of the last few seconds. */
export interface FoundCuts {
  /** Looks for a cut with what is known when this many frames have come. */
  advance(count: number): void
  /** Whether there is a cut after one frame up to another. */
  between(after: number, upTo: number): boolean
  /** The first cut of at least `from` and below `end`; null when there is none. */
  next(from: number, end: number): number | null
  /** Drops cuts before a frame. */
  forget(before: number): void
}

/** Starts looking for cuts among frames. */
export function createFoundCuts(frames: RecentFrames, likeness: SceneComparison): FoundCuts {
  const cuts: number[] = []
  const next = (from: number, end: number): number | null => {
    for (let i = 0; i < cuts.length; i++) {
      const cut = cuts[i] ?? end
      if (cut >= from && cut < end) return cut
    }
    return null
  }
  return {
    next,
    between: (after, upTo) => next(after + 1, upTo + 1) !== null,
    advance(count) {
      const frame = count - cutReach
      if (frame > 0 && frame < frames.count() && isCut(frames, frame, likeness)) cuts.push(frame)
    },
    forget(before) {
      while (cuts[0] !== undefined && cuts[0] < before) cuts.shift()
    },
  }
}
