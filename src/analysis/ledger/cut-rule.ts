import type { SceneComparison } from './moved-scene.ts'
import { apart, type RecentFrames } from './recent-frames.ts'
import { correlation } from './structure.ts'
import { changedShare, type Thumbnail } from './thumbnail.ts'

/** The least step (0…1) that can be a cut, and how many times the livelier side of it a cut must be. */
const leastStep = 0.03
const leastRatio = 2.2
/** The most that the steps just before and after may be, as a part of it: more is a change that takes several frames. */
const mostBeside = 0.55
/** The least part of the picture that must change; less is something that moves through it. Measured: cuts 0.7 to 1, a waving hand 0.45. */
const leastSpread = 0.55
/** From these correlations on the picture shows the same in another light, or the same from elsewhere. Measured: cuts reach 0.7 and 0.9. */
const sameStructure = 0.75
const sameScene = 0.93
/** Steps that tell how lively the film is are looked for within this many seconds, and this many frames, on either side. */
const nearSeconds = 0.25
const fewestNear = 4
/** A light that flashes for at most this many seconds, or frames, is no cut: the picture before comes back. */
const longestFlash = 0.21
const fewestFlash = 2
/** How much nearer than the step itself the picture must come back to count as the same. */
const comesBack = 0.45
/** A frame is judged when this many are known from it on. */
export const cutReach = 13

/** Whether the picture changes at once between the frame before and this one, and stays changed. */
export function isCut(recent: RecentFrames, frame: number, likeness: SceneComparison): boolean {
  const step = recent.step(frame)
  if (step < leastStep) return false
  if (Math.max(recent.step(frame - 1), recent.step(frame + 1)) > mostBeside * step) return false
  if (step < leastRatio * Math.max(liveliness(recent, frame, -1), liveliness(recent, frame, 1))) return false
  const before = recent.thumbnail(frame - 1)
  const here = recent.thumbnail(frame)
  if (before === null || here === null || changedShare(before, here) < leastSpread) return false
  return !isSame(before, here, likeness) && !isFlash(recent, frame, step)
}

function isSame(before: Thumbnail, here: Thumbnail, likeness: SceneComparison): boolean {
  return correlation(before, here) >= sameStructure || likeness(before, here) >= sameScene
}

/** The second largest step on one side: the largest may be a cut or flash of its own, and between frames that repeat there are none. */
function liveliness(recent: RecentFrames, frame: number, direction: 1 | -1): number {
  const here = recent.at(frame)
  let largest = 0
  let second = 0
  for (let i = 1; i < cutReach; i++) {
    const other = frame + direction * i
    if (i > fewestNear && Math.abs(recent.at(other) - here) > nearSeconds) break
    const step = recent.step(other)
    second = Math.max(second, Math.min(step, largest))
    largest = Math.max(largest, step)
  }
  return second
}

function isFlash(recent: RecentFrames, frame: number, step: number): boolean {
  const near = comesBack * step
  for (let i = 1; i < cutReach - 1; i++) {
    if (isSoon(recent, frame, i) && near > apart(recent, frame - 1, frame + i)) return true
    if (isSoon(recent, frame, -i) && near > apart(recent, frame - 1 - i, frame)) return true
  }
  return false
}

function isSoon(recent: RecentFrames, frame: number, away: number): boolean {
  return Math.abs(away) <= fewestFlash || Math.abs(recent.at(frame + away) - recent.at(frame)) <= longestFlash
}
