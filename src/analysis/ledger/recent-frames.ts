import type { Thumbnail } from './thumbnail.ts'

/** Read access to the frames around the present one; `null` before the first and after the last frame. */
export interface RecentFrames {
  thumbnail(frame: number): Thumbnail | null
  /** Distance of a frame to the one before it, 0…1. */
  step(frame: number): number | null
}
