import type { Picture } from '../pixels/picture.ts'
import { type Thumbnail, thumbnailDistance, thumbnailLength, thumbnailOf } from './thumbnail.ts'

/** Read access to the frames around the present one; `null` before the first and after the last frame. */
export interface RecentFrames {
  thumbnail(frame: number): Thumbnail | null
  /** Distance of a frame to the one before it, 0…1. */
  step(frame: number): number | null
}

/** The frames themselves, which only their keeper adds to. */
export interface KeptFrames extends RecentFrames {
  /** Number of the newest frame; −1 before the first. */
  last(): number
  /** Keeps a frame in place of the oldest; gives its number. */
  add(picture: Picture): number
}

/** Keeps the last `memory` frames of a stream. */
export function createRecentFrames(memory: number): KeptFrames {
  const thumbnails = Array.from({ length: memory }, () => new Float32Array(thumbnailLength))
  const steps = new Float32Array(memory)
  let count = 0
  const known = (frame: number) => frame >= 0 && frame < count && frame >= count - memory
  const thumbnail = (frame: number) => (known(frame) ? (thumbnails[frame % memory] ?? null) : null)
  return {
    thumbnail,
    step: (frame: number) => (known(frame) && frame > 0 ? (steps[frame % memory] ?? null) : null),
    last: () => count - 1,
    add(picture: Picture): number {
      const slot = thumbnails[count % memory]
      if (slot === undefined) throw new Error('the ring of thumbnails is empty')
      thumbnailOf(picture, slot)
      const before = thumbnail(count - 1)
      steps[count % memory] = before === null ? 0 : thumbnailDistance(before, slot)
      count += 1
      return count - 1
    },
  }
}
