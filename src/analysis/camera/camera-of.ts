import type { CameraMotion } from '../../domain/wider-vocabulary.ts'
import type { MotionTrack } from './motion-track.ts'

/** What a shot's motion must be for each answer: widths of the picture a second, and shares of its windows. */
export interface CameraBounds {
  readonly still: number
  readonly moving: number
  readonly straight: number
  readonly shaking: number
  readonly share: number
  readonly fewest: number
}

/*
 * Set on the shared films of two seconds and more, which also are all that they were tried on. Of ten from a camera that stands, with things
 * and people moving in the picture, nine are `fixed` and one, full of cars, tells nothing. Of five from a camera that moves none is `fixed`: a
 * flight is `moving`, a thing held before the camera `handheld`, two more are `moving`, one tells nothing.
 */
export const cameraBounds: CameraBounds = { still: 0.01, moving: 0.02, straight: 0.9, shaking: 0.015, share: 0.6, fewest: 4 }

export interface HeldCamera {
  readonly motion: CameraMotion
  /** The part of the windows that bear it out, 0…1. */
  readonly confidence: number
}

/**
 * How the camera is held between two times in seconds. Fixed: the picture hardly moves. Moving: it goes on in one direction. Handheld: it
 * moves and comes back. Null where the film does not tell, as where too little of the shot has detail, and for what lies between.
 */
export function cameraOf(track: MotionTrack, shot: { from: number; to: number }, bounds: CameraBounds): HeldCamera | null {
  const windows = windowsIn(track, shot)
  if (windows.length < bounds.fewest) return null
  const shareOf = (holds: (window: Rates) => boolean) => windows.filter(holds).length / windows.length
  const shares = [
    { motion: 'fixed', confidence: shareOf(({ path }) => path <= bounds.still) },
    { motion: 'moving', confidence: shareOf(({ net, path }) => net >= bounds.moving && net >= bounds.straight * path) },
    { motion: 'handheld', confidence: shareOf(({ net, path }) => path >= bounds.shaking && net < bounds.straight * path) },
  ] as const satisfies HeldCamera[]
  return shares.find(({ confidence }) => confidence >= bounds.share) ?? null
}

interface Rates {
  readonly net: number
  readonly path: number
}

/** The windows that lie within the shot, in widths a second; one over a cut has no motion of its own. */
function windowsIn({ timeBase, from, to, net, path }: MotionTrack, shot: { from: number; to: number }): Rates[] {
  const unit = timeBase[0] / timeBase[1]
  return Array.from(from, (begin, index) => ({ begin: begin * unit, end: (to[index] ?? begin) * unit, index })).flatMap(
    ({ begin, end, index }) => {
      if (begin < shot.from || end > shot.to || end <= begin) return []
      return [{ net: (net[index] ?? 0) / (end - begin), path: (path[index] ?? 0) / (end - begin) }]
    },
  )
}
