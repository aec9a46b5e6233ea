import type { Transition } from '../../domain/timeline.ts'
import { largestStep, motionOutside } from './calm.ts'
import { createMixingRule } from './mixing-rule.ts'
import type { SceneComparison } from './moved-scene.ts'
import type { RecentFrames } from './recent-frames.ts'
import { slideOf } from './slide-rule.ts'
import { deviation } from './structure.ts'
import { changedShare, type Thumbnail, thumbnailDistance } from './thumbnail.ts'
import { tinyDistance, tinyShare } from './tiny-thumbnail.ts'

/** A picture that turns into another over several samples of a film. */
export interface GradualChange {
  transition: Extract<Transition, 'dissolve' | 'fade' | 'wipe'>
  /** The last sample before it and the first after it. */
  first: number
  last: number
  /** How clear it is; larger is clearer, 0 is none. */
  score: number
}

/** Lengths in samples that are tried, in rising order. */
const lengths = new Uint8Array([6, 8, 11, 15, 20, 27, 36, 48, 64, 84])
/** The longest change that can be found, in samples and in seconds. */
export const longestChange = 84
const longestSeconds = 3.2
/** Longer ones are tried around every second sample only. */
const closelyTried = 24

/** The least distance (0…1) of the pictures before and after, and the least part of the picture that must change. */
const leastDistance = 0.05
const leastSpread = 0.8
/** The most that one step may be, and the most that the picture may go on moving outside, as parts of that distance. */
const mostStep = 0.5
const mostMotion = 0.6
/** How far from half its way the picture may be in the middle, by a first look. */
const mostUnbalance = 0.45
/** From this correlation on both ends show one scene from elsewhere. */
const sameScene = 0.65
/** Residual, motion outside and likeness of the scenes are weighed together: none of them alone tells a camera that moves. */
const mostDoubt = 0.8
/** A change of less clarity than this is none. */
const leastScore = 0.035
/** Standard deviation (0…255) below which a picture has nothing on it, as black between two fades. */
const flat = 8

/** Finds the clearest change of any length around a sample, cheap tests first. What it finds is written into one object. */
export function createGradualRule(recent: RecentFrames, likeness: SceneComparison): (middle: number, into: GradualChange) => void {
  const mixing = createMixingRule(recent)

  const consider = (middle: number, length: number, into: GradualChange): void => {
    const first = middle - (length >> 1)
    const last = first + length
    const before = recent.thumbnail(first)
    const after = recent.thumbnail(last)
    if (before === null || after === null || !mayBeChange(recent, first, middle, last)) return
    const distance = thumbnailDistance(before, after)
    if (distance < leastDistance || distance <= into.score || largestStep(recent, first, last) > mostStep * distance) return
    const motion = motionOutside(recent, first, last) / distance
    if (motion > mostMotion || changedShare(before, after) < leastSpread) return
    const mixes = mixing.look(first, last)
    const residual = mixes ? mixing.residual() : slideOf(recent, first, last)
    if (residual === null) return
    const score = distance * (1 - residual / 0.6) * (mixes ? mixing.balance() : 1) * (1 - 0.8 * motion)
    if (score < leastScore || score <= into.score) return
    const fades = deviation(before) < flat || deviation(after) < flat
    if (!fades && isOneScene(before, after, residual + motion / 2)) return
    into.score = score
    into.first = first
    into.last = last
    into.transition = fades ? 'fade' : mixes && !mixing.sweeps() ? 'dissolve' : 'wipe'
  }
  const isOneScene = (before: Thumbnail, after: Thumbnail, doubt: number): boolean => {
    const alike = likeness(before, after)
    return alike > sameScene || doubt + 0.6 * alike > mostDoubt
  }
  return (middle, into) => {
    into.score = 0
    for (let i = 0; i < lengths.length; i++) {
      const length = lengths[i] ?? 0
      if (length > closelyTried && middle % 2 === 1) break
      if (recent.at(middle + (length >> 1)) - recent.at(middle - (length >> 1)) > longestSeconds) break
      consider(middle, length, into)
    }
  }
}

/** A first look, at 24 colours of each picture: both ends differ, and the middle lies between them. */
function mayBeChange(recent: RecentFrames, first: number, middle: number, last: number): boolean {
  const before = recent.tiny(first)
  const between = recent.tiny(middle)
  const after = recent.tiny(last)
  if (before === null || between === null || after === null) return false
  return tinyDistance(before, after) >= 0.6 * leastDistance && Math.abs(tinyShare(before, after, between) - 0.5) <= mostUnbalance
}
