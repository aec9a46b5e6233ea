import { createGradualRule, type GradualChange, longestChange } from './gradual-rule.ts'
import type { SceneComparison } from './moved-scene.ts'
import type { RecentFrames } from './recent-frames.ts'

/** A change around a sample is looked for when this many are known after it: half the longest, and the calm after it. */
const ahead = longestChange / 2 + 14
/** Samples within which no clearer change may have its middle. */
const reach = longestChange / 2
/** How many samples late a change is known. */
export const changeDelay = ahead + reach + 1
/** Two changes may share this many samples. */
const overlap = 2
/** A power of two above the delay and the reach. */
const memory = 256

/** Finds the gradual changes in a stream of samples, each once, at the middle that makes it clearest. */
export interface ClearestChanges {
  /** Looks with what is known when a sample has come, also for samples that never come after the last. */
  advance(newest: number): void
  /** The change whose middle is this sample, `changeDelay` samples after it; null when it is not the clearest there. */
  at(sample: number): GradualChange | null
  /** Keeps later changes out of the samples of this one. */
  keep(change: GradualChange): void
}

/** Starts looking for changes among samples. */
export function createClearestChanges(samples: RecentFrames, likeness: SceneComparison): ClearestChanges {
  const look = createGradualRule(samples, likeness)
  const changes = Array.from({ length: memory }, (): GradualChange => ({ transition: 'dissolve', first: 0, last: 0, score: 0 }))
  const none: GradualChange = { transition: 'dissolve', first: 0, last: 0, score: 0 }
  const changeAt = (sample: number): GradualChange => changes[sample & (memory - 1)] ?? none
  let taken = 0

  const isClearest = (sample: number, { first, last, score }: GradualChange): boolean => {
    for (let other = Math.max(0, sample - reach); other <= sample + reach; other++) {
      const rival = changeAt(other)
      if (rival.score < score || other === sample || Math.abs(other - sample) > Math.max(last - first, rival.last - rival.first) / 2)
        continue
      if (rival.score > score || other < sample) return false
    }
    return true
  }
  return {
    advance(newest) {
      const middle = newest - ahead
      if (middle > 0 && middle < samples.count()) look(middle, changeAt(middle))
      else if (middle >= 0) changeAt(middle).score = 0
    },
    at(sample) {
      const change = changeAt(sample)
      if (change.score === 0 || change.first < taken || !isClearest(sample, change)) return null
      return change
    },
    keep(change) {
      taken = change.last - overlap
    },
  }
}
