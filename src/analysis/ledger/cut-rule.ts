import type { RecentFrames } from './recent-frames.ts'
import { changedShare, thumbnailDistance } from './thumbnail.ts'

/** The least step (0…1) that can be a cut, and how many times the steps around it a cut must be. */
const leastStep = 0.035
const leastRatio = 2.5
/** The least part of the picture that must change; less is something that moves through it. Measured: cuts 0.7 to 1, a waving hand 0.45. */
const leastSpread = 0.55
/** Steps on either side that tell how lively the film is there. */
const neighbours = 4
/** A light that flashes for at most this many frames is no cut: the picture before comes back. */
const longestFlash = 5
/** How much nearer than the step itself the picture must come back to count as the same. */
const comesBack = 0.45

/** Whether the picture changes at once between the frame before and this one, and stays changed. */
export function isCut(recent: RecentFrames, frame: number): boolean {
  const step = recent.step(frame)
  if (step === null || step < leastStep) return false
  return step >= leastRatio * liveliness(recent, frame) && spread(recent, frame) >= leastSpread && !isFlash(recent, frame, step)
}

function spread(recent: RecentFrames, frame: number): number {
  const before = recent.thumbnail(frame - 1)
  const here = recent.thumbnail(frame)
  return before === null || here === null ? 0 : changedShare(before, here)
}

/** The mean step nearby. The largest on each side is left out: it may be a cut or flash of its own. */
function liveliness(recent: RecentFrames, frame: number): number {
  const steps = [...sideSteps(recent, frame, -1), ...sideSteps(recent, frame, 1)]
  return steps.length === 0 ? 0 : steps.reduce((sum, step) => sum + step, 0) / steps.length
}

function sideSteps(recent: RecentFrames, frame: number, direction: 1 | -1): number[] {
  const steps: number[] = []
  for (let i = 1; i <= neighbours; i++) {
    const step = recent.step(frame + direction * i)
    if (step !== null) steps.push(step)
  }
  return steps.sort((a, b) => a - b).slice(0, Math.max(1, steps.length - 1))
}

function isFlash(recent: RecentFrames, frame: number, step: number): boolean {
  const before = recent.thumbnail(frame - 1)
  const here = recent.thumbnail(frame)
  if (before === null || here === null) return false
  for (let i = 1; i <= longestFlash; i++) {
    const later = recent.thumbnail(frame + i)
    const earlier = recent.thumbnail(frame - 1 - i)
    if (later !== null && thumbnailDistance(before, later) < comesBack * step) return true
    if (earlier !== null && thumbnailDistance(earlier, here) < comesBack * step) return true
  }
  return false
}
