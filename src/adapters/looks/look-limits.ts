import { mostLookSeconds } from '../../application/ports/look-renderer.ts'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'

/** What one decoder may cost for a look: somebody waits for it. */
export const decoderLimits: DecodeLimits = {
  wallSeconds: 45,
  memoryBytes: 1024 ** 3,
  maxPixels: 200_000_000,
  maxStills: 1,
  maxSoundSeconds: mostLookSeconds,
}

/** The longest that a look as a whole may take, in milliseconds. */
export const mostLookMillis = 60_000
/** The most that a clip may weigh, in bytes. */
export const mostClipBytes = 12 * 1024 ** 2
/** The longer side of a clip, in pixels: its pictures are held in memory until they are encoded. */
export const mostClipSide = 480
