import { type Thumbnail, thumbnailDistance, thumbnailLength } from './thumbnail.ts'
import { createTinyThumbnail, type TinyThumbnail, tinyThumbnailOf } from './tiny-thumbnail.ts'

/** Read access to the frames around the present one; `null` before the first and after the last frame, and where one is forgotten. */
export interface RecentFrames {
  /** How many frames came so far. */
  count(): number
  thumbnail(frame: number): Thumbnail | null
  tiny(frame: number): TinyThumbnail | null
  /** Distance of a frame to the one before it, 0…1; 0 where there is none. */
  step(frame: number): number
  /** Where the frame is in time, in seconds from the first. */
  at(frame: number): number
}

/** The frames themselves, which only their keeper adds to. */
export interface KeptFrames extends RecentFrames {
  /** The thumbnail to be filled for the next frame, in place of the oldest. */
  next(): Thumbnail
  /** Keeps what was filled in. */
  add(at: number): void
}

/** Keeps the last `memory` frames of a stream; `memory` is a power of two. Nothing is made after the beginning. */
export function createRecentFrames(memory: number): KeptFrames {
  const thumbnails = Array.from({ length: memory }, () => new Uint8Array(thumbnailLength))
  const tinies = Array.from({ length: memory }, createTinyThumbnail)
  const steps = new Float64Array(memory)
  const times = new Float64Array(memory)
  const slot = memory - 1
  let count = 0
  const known = (frame: number) => frame >= 0 && frame < count && frame >= count - memory
  const thumbnail = (frame: number) => (known(frame) ? (thumbnails[frame & slot] ?? null) : null)
  const next = () => {
    const filled = thumbnails[count & slot]
    if (filled === undefined) throw new Error('the ring of thumbnails is empty')
    return filled
  }
  return {
    count: () => count,
    thumbnail,
    tiny: (frame) => (known(frame) ? (tinies[frame & slot] ?? null) : null),
    step: (frame) => (known(frame) ? (steps[frame & slot] ?? 0) : 0),
    at: (frame) => (known(frame) ? (times[frame & slot] ?? 0) : 0),
    next,
    add(at) {
      const here = next()
      const before = thumbnail(count - 1)
      const tiny = tinies[count & slot]
      if (tiny !== undefined) tinyThumbnailOf(here, tiny)
      steps[count & slot] = before === null ? 0 : thumbnailDistance(before, here)
      times[count & slot] = at
      count += 1
    },
  }
}

/** Distance of two frames, 0…1; 1 where one is not known, as nothing is like it. */
export function apart(recent: RecentFrames, one: number, other: number): number {
  const a = recent.thumbnail(one)
  const b = recent.thumbnail(other)
  return a === null || b === null ? 1 : thumbnailDistance(a, b)
}
