import type { Transition } from '../../domain/timeline.ts'
import type { Picture } from '../pixels/picture.ts'
import { changeDelay, createClearestChanges } from './clearest-change.ts'
import { cutReach } from './cut-rule.ts'
import { createFoundCuts } from './found-cuts.ts'
import { createSceneComparison } from './moved-scene.ts'
import { createRecentFrames } from './recent-frames.ts'
import { createSamples } from './samples.ts'
import { thumbnailOf } from './thumbnail.ts'

/** The first frame of a new picture and how it came. */
export interface ShotBoundary {
  readonly frame: number
  readonly transition: Transition
}

/** Raised with every change of what is found. It is part of the decoder's id, so that results of other rules are not taken for these. */
export const shotRulesVersion = 3

/** Finds shot boundaries in a stream of frames, some seconds late. */
export interface ShotDetector {
  /** The next frame and its time in units of the time base. */
  push(picture: Picture, pts: number): void
  /** Ends the stream: what is left is decided with what there is. */
  finish(): void
  /** Boundaries that are certain, in order; each is told once. */
  take(): readonly ShotBoundary[]
  /** All boundaries before this frame are certain. */
  settledUpTo(): number
}

/** Starts finding boundaries. It keeps 160 thumbnails, whatever the length of the film, and makes nothing per frame. */
export function createShotDetector(timeBase: readonly [num: number, den: number]): ShotDetector {
  const frames = createRecentFrames(32)
  const samples = createSamples()
  const likeness = createSceneComparison()
  const changes = createClearestChanges(samples.recent, likeness)
  const cuts = createFoundCuts(frames, likeness)
  let found: ShotBoundary[] = []
  let start = 0
  let settled = 0

  const settle = (sample: number) => {
    if (sample < 0 || sample >= samples.recent.count()) return
    const frame = samples.frameOf(sample)
    settled = sample + 1 < samples.recent.count() ? samples.frameOf(sample + 1) : frames.count()
    const change = changes.at(sample)
    if (change !== null && !cuts.between(samples.frameOf(change.first), samples.frameOf(change.last))) {
      found.push({ frame, transition: change.transition })
      changes.keep(change)
    }
    for (let cut = cuts.next(frame, settled); cut !== null; cut = cuts.next(cut + 1, settled)) found.push({ frame: cut, transition: 'cut' })
    cuts.forget(samples.frameOf(Math.max(0, sample - changeDelay)))
  }
  const advance = (newest: number) => {
    changes.advance(newest)
    settle(newest - changeDelay)
  }
  return {
    push(picture, pts) {
      if (frames.count() === 0) start = pts
      const time = ((pts - start) * timeBase[0]) / timeBase[1]
      const thumbnail = frames.next()
      thumbnailOf(picture, thumbnail)
      const sampled = samples.offer(thumbnail, frames.count(), time)
      frames.add(time)
      cuts.advance(frames.count())
      if (sampled) advance(samples.recent.count() - 1)
    },
    finish() {
      for (let late = 1; late < cutReach; late++) cuts.advance(frames.count() + late)
      for (let late = 0; late < changeDelay; late++) advance(samples.recent.count() + late)
    },
    take() {
      if (found.length === 0) return nothing
      const taken = found
      found = []
      return taken
    },
    settledUpTo: () => settled,
  }
}

const nothing: readonly ShotBoundary[] = []
