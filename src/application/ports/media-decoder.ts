import type { Picture } from '../../analysis/pixels/picture.ts'
import type { Sound, Still } from '../../analysis/analyzer.ts'
import type { MediaFacts } from '../../domain/evidence.ts'
import type { Ledger } from '../../domain/timeline.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import type { ContentType } from '../../domain/evidence.ts'

/** Limits on one decode; passing one is a problem of that medium and of nothing else. */
export interface DecodeLimits {
  readonly wallSeconds: number
  readonly memoryBytes: number
  readonly maxPixels: number
  readonly maxStills: number
}

/** What decoding one medium gave. `problems` lists what could not be read of it; with no stills and no sound it is unreadable. */
export interface DecodedMedium {
  readonly facts: MediaFacts
  readonly ledger: Ledger | null
  readonly stills: readonly Still[]
  readonly sound: Sound | null
  readonly problems: readonly ProblemRecord[]
}

/** Decodes one medium from a read-only path. Expected failures are Problems; the file is never written or followed. */
export interface MediaDecoder {
  /** Name and version, part of the cache key: `ffmpeg 5.1.9 + sharp 0.35.5`. */
  readonly id: string
  decode(path: string, type: ContentType, limits: DecodeLimits, signal: AbortSignal): Promise<DecodedMedium>
}

/** One low-resolution frame of the ledger pass: RGB, with its time. The buffer is reused: copy what must stay. */
export interface LedgerFrame {
  readonly frame: number
  readonly pts: number
  readonly picture: Picture
}

/** The films part of a decoder; two adapters stand behind it (the ffmpeg command line, node-av). */
export interface FilmDecoder {
  readonly id: string
  probe(path: string, limits: DecodeLimits, signal: AbortSignal): Promise<FilmProbe>
  /** Every frame that decodes, in presentation order, squashed to `width` × `height`, upright orientation not applied. */
  frames(path: string, size: { readonly width: number; readonly height: number }, limits: DecodeLimits, signal: AbortSignal): AsyncIterable<LedgerFrame>
  /** The frames with the given 0-based numbers (ascending), upright, long side at most `longSide`. */
  stills(path: string, frames: readonly number[], longSide: number, limits: DecodeLimits, signal: AbortSignal): AsyncIterable<{ readonly frame: number; readonly picture: Picture }>
  sound(path: string, limits: DecodeLimits, signal: AbortSignal): Promise<Sound | null>
}

export interface FilmProbe {
  readonly container: string
  readonly timeBase: readonly [num: number, den: number]
  readonly width: number | null
  readonly height: number | null
  /** Clockwise quarter turns that make the picture upright. */
  readonly quarterTurns: 0 | 1 | 2 | 3
  readonly durationSeconds: number | null
  readonly videoCodec: string | null
  readonly audioCodec: string | null
}
