import type { AudioTrack, FilmProbe, VideoTrack } from '../../application/ports/media-decoder.ts'
import type { MediaTime } from '../../domain/timeline.ts'
import { isExactTime } from './exact-time.ts'

/** What either decoder reads out of a container, before it is judged. `rotation` is counter-clockwise degrees, as FFmpeg counts. */
export interface RawProbe {
  readonly container: string
  readonly durationSeconds: number | null
  readonly streams: readonly RawStream[]
}

export interface RawStream {
  readonly type: string
  readonly codec: string
  readonly width: number
  readonly height: number
  readonly aspect: readonly [num: number, den: number]
  readonly timeBase: readonly [num: number, den: number]
  readonly start: number
  readonly duration: number | null
  /** A cover picture or thumbnail and no film. */
  readonly cover: boolean
  readonly rotation: number
}

/** Settles which tracks are meant: the first video track that is no cover picture, the first sound track. */
export function filmProbe(raw: RawProbe): FilmProbe {
  const video = raw.streams.find((stream) => stream.type === 'video' && !stream.cover)
  const audio = raw.streams.find((stream) => stream.type === 'audio')
  return {
    container: raw.container,
    duration: durationOf(raw, video ?? audio),
    video: video === undefined || video.width === 0 ? null : videoTrack(video),
    audio: audio === undefined ? null : audioTrack(audio),
  }
}

function videoTrack(stream: RawStream): VideoTrack {
  const [num, den] = stream.aspect
  const stretch = num > 0 && den > 0 ? num / den : 1
  return {
    codec: stream.codec,
    timeBase: stream.timeBase,
    width: Math.max(1, Math.round(stretch > 1 ? stream.width * stretch : stream.width)),
    height: Math.max(1, Math.round(stretch < 1 ? stream.height / stretch : stream.height)),
    quarterTurns: quarterTurns(stream.rotation),
  }
}

function quarterTurns(rotation: number): VideoTrack['quarterTurns'] {
  const clockwise = ((Math.round(-rotation / 90) % 4) + 4) % 4
  return clockwise === 1 || clockwise === 2 || clockwise === 3 ? clockwise : 0
}

function audioTrack(stream: RawStream): AudioTrack {
  // A beginning beyond all counting is a false one: then sound is told from its own beginning.
  return { codec: stream.codec, start: { pts: isExactTime(stream.start) ? stream.start : 0, timeBase: stream.timeBase } }
}

function durationOf(raw: RawProbe, stream: RawStream | undefined): MediaTime | null {
  if (stream !== undefined && stream.duration !== null && stream.duration > 0 && isExactTime(stream.duration))
    return { pts: stream.duration, timeBase: stream.timeBase }
  const microseconds = raw.durationSeconds === null ? 0 : Math.round(raw.durationSeconds * 1_000_000)
  return microseconds > 0 && isExactTime(microseconds) ? { pts: microseconds, timeBase: [1, 1_000_000] } : null
}
