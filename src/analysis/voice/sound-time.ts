import type { MediaTime } from '../../domain/timeline.ts'
import type { Sound } from '../analyzer.ts'

/** The container time of a sample, counted in samples; the sound's beginning is rounded to the nearest one. */
export function sampleTime({ start, sampleRate }: Sound, sample: number): MediaTime {
  const [num, den] = start.timeBase
  return { pts: Math.round((start.pts * num * sampleRate) / den) + sample, timeBase: [1, sampleRate] }
}
