import type { DecodeLimits, FrameRequest } from '../../application/ports/media-decoder.ts'
import type { TimingFlags } from './ffmpeg-arguments.ts'

/** What the ffmpeg command is asked for: the frames of one film. */
export interface FfmpegCall {
  readonly ffmpeg: string
  readonly timing: TimingFlags
  readonly path: string
  readonly request: FrameRequest
  readonly limits: DecodeLimits
  readonly signal: AbortSignal
}
