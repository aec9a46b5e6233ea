import type { Transition } from '../../domain/timeline.ts'
import type { Picture } from '../pixels/picture.ts'
import { isCut } from './cut-rule.ts'
import { type GradualChange, gradualChangeAt, longestChange } from './gradual-rule.ts'
import { createRecentFrames } from './recent-frames.ts'

/** The first frame of a new picture and how it came. */
export interface ShotBoundary {
  readonly frame: number
  readonly transition: Transition
}

/** Finds shot boundaries in a stream of frames, a fixed number of frames late. */
export interface ShotDetector {
  push(picture: Picture): void
  /** Ends the stream: what is left is decided with what there is. */
  finish(): void
  /** Boundaries that are certain, in order; each is told once. */
  take(): readonly ShotBoundary[]
  /** All boundaries before this frame are certain. */
  settledUpTo(): number
}

const aheadForCut = 6
/** A gradual change must be the clearest within this many frames on either side. */
const peakReach = 12
const aheadForChange = longestChange
const delay = aheadForChange + peakReach + 1
const memory = 2 * delay + longestChange

/** Starts finding boundaries. It keeps about 200 thumbnails, whatever the length of the film. */
export function createShotDetector(): ShotDetector {
  const recent = createRecentFrames(memory)
  const cuts: number[] = []
  const changes = new Map<number, GradualChange>()
  const found: ShotBoundary[] = []
  let settled = 0

  const lookForCut = (frame: number) => {
    if (frame > 0 && isCut(recent, frame)) cuts.push(frame)
  }
  const lookForChange = (frame: number) => {
    const change = frame > 0 ? gradualChangeAt(recent, frame) : null
    if (change !== null) changes.set(frame, change)
    changes.delete(frame - 2 * delay)
  }
  const settle = (frame: number) => {
    if (frame < 0) return
    while (cuts[0] !== undefined && cuts[0] < frame - 2 * delay) cuts.shift()
    if (cuts.includes(frame)) found.push({ frame, transition: 'cut' })
    else if (isClearest(frame, changes, cuts)) found.push({ frame, transition: changes.get(frame)?.transition ?? 'dissolve' })
    settled = frame + 1
  }
  const advance = (now: number) => {
    lookForCut(now - aheadForCut)
    lookForChange(now - aheadForChange)
    settle(now - delay)
  }
  return {
    push(picture) {
      advance(recent.add(picture))
    },
    finish() {
      const last = recent.last()
      for (let now = last + 1; now <= last + delay; now++) advance(now)
    },
    take: () => found.splice(0),
    settledUpTo: () => settled,
  }
}

function isClearest(frame: number, changes: ReadonlyMap<number, GradualChange>, cuts: readonly number[]): boolean {
  const change = changes.get(frame)
  if (change === undefined) return false
  const reach = change.frames / 2 + 2
  if (cuts.some((cut) => Math.abs(cut - frame) <= reach)) return false
  for (let other = frame - peakReach; other <= frame + peakReach; other++) {
    const score = changes.get(other)?.score ?? 0
    if (score > change.score || (score === change.score && other < frame)) return false
  }
  return true
}
