import type { MediaKind } from '../../domain/evidence.ts'
import type { DecodeLimits } from '../ports/media-decoder.ts'

/** Sound after so much of a medium is not decoded. */
export const maxSoundSeconds = 3600

/**
 * What one medium may cost. A film's wall time grows with its bytes: 50 KB a second is a twentieth of what the slowest codec of
 * the test set needs on two cores, so only a hang or a bomb reaches it.
 */
export function decodeLimits(kind: MediaKind, bytes: number): DecodeLimits {
  const wallSeconds = kind === 'image' ? 90 : Math.min(6 * 3600, 120 + Math.round(bytes / 50_000))
  return { wallSeconds, memoryBytes: 1024 ** 3, maxPixels: 200_000_000, maxStills: 48, maxSoundSeconds }
}

/** Films of so many bytes are looked at by their keyframes before they are read whole: about five minutes of what phones send. */
export const longFilmBytes = 32 * 1024 ** 2

/** Raised with every change of which keyframes a first look takes: part of what its runs depend on. */
export const lookVersion = 2

/** What a first look may cost: few stills, so that its draft comes early, and no sound. */
export function lookLimits(bytes: number): DecodeLimits {
  return { ...decodeLimits('video', bytes), maxStills: 12, maxSoundSeconds: 0 }
}
