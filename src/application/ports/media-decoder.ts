import type { Sound, Still } from '../../analysis/analyzer.ts'
import type { MotionTrack } from '../../analysis/camera/motion-track.ts'
import type { HashTrack } from '../../analysis/picture-hash/hash-track.ts'
import type { Picture } from '../../analysis/pixels/picture.ts'
import type { ContentType, MediaFacts, Omitted } from '../../domain/evidence.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import type { Ledger, MediaTime } from '../../domain/timeline.ts'

/** Limits on one decode; passing one is a problem of that medium and of nothing else. */
export interface DecodeLimits {
  /** Of each decoder process, not of the medium as a whole. */
  readonly wallSeconds: number
  readonly memoryBytes: number
  /** Of one picture or frame as stored. */
  readonly maxPixels: number
  readonly maxStills: number
  readonly maxSoundSeconds: number
}

/**
 * How closely a film is looked at. `whole`: every frame. `keyframes`: a first look at the pictures that stand by themselves in the
 * stream, many times cheaper; its ledger counts only those, so that it accounts for no film. Photos and sounds are always taken whole.
 */
export type Look = 'keyframes' | 'whole'

/** What decoding one medium gave. `problems` lists what could not be read of it; with no stills and no sound it is unreadable. */
export interface DecodedMedium {
  /**
   * What `ledger` and `stills` stand for. After `keyframes` frame numbers count those that were taken, times are true, and the sound was not
   * listened to: `sound` is null, `hasSound` is what the container announces, `omitted.sound` says that there is more.
   */
  readonly look: Look
  readonly facts: MediaFacts
  readonly ledger: Ledger | null
  /** PDQ once a second of a film looked at whole; null for everything else. */
  readonly hashTrack: HashTrack | null
  /** How the whole picture of a film looked at whole moves; null for everything else. */
  readonly motion: MotionTrack | null
  readonly stills: readonly Still[]
  readonly sound: Sound | null
  readonly problems: readonly ProblemRecord[]
  readonly omitted: Omitted
}

/** Decodes one medium from a read-only path. Expected failures are Problems; the file is never written or followed. */
export interface MediaDecoder {
  /** Name and version, part of the cache key: `ffmpeg 5.1.9 + sharp 0.35.5`. */
  readonly id: string
  decode(path: string, type: ContentType, limits: DecodeLimits, signal: AbortSignal, look: Look): Promise<DecodedMedium>
}

/** One frame of a film: RGB as stored (not turned upright), with its number and container time. The buffer is reused: copy what must stay. */
export interface FilmFrame {
  readonly frame: number
  readonly pts: number
  readonly picture: Picture
}

/** A frame by its number and its container time. */
export interface FramePlace {
  readonly frame: number
  readonly pts: number
  /** Set where other frames may have this time too: then the frame is found by its number, elsewhere by its time alone. */
  readonly isShared?: true | undefined
}

/** Which frames are wanted, squashed to which size and how. */
export interface FrameRequest {
  readonly width: number
  readonly height: number
  readonly scaling: 'fast' | 'fine' | 'nearest'
  /** Null: every frame; else those, in ascending order of frames. They may come in another order. */
  readonly only: readonly FramePlace[] | null
  /** After `keyframes` frames are numbered among those. */
  readonly look: Look
  /** What the probe told; null: it was not asked, and a look at keyframes may be dear. */
  readonly codec: string | null
  /** Where decoding can begin; null: unknown, so that wanted frames are looked for from the start of the film. */
  readonly entrances: Entrances | null
}

/** The moments that a first look goes to, in seconds from the start of a film, ascending, and the pictures that it wants. */
export interface SpreadRequest extends PassRequest {
  readonly moments: readonly number[]
  readonly codec: string
  readonly timeBase: VideoTrack['timeBase']
}

/** Container times of the pictures of a film that stand by themselves, ascending. */
export interface Entrances {
  readonly timeBase: readonly [num: number, den: number]
  readonly times: readonly number[]
  /** Their times of decoding, in the same order, where the container has no index and finds places by those alone. */
  readonly decodedAt?: readonly number[]
}

/** The small pictures of a pass over a whole film. They tell what a film shows; a decoder may leave out what only smooths them. */
export type PassRequest = Pick<FrameRequest, 'width' | 'height' | 'scaling'>

/** Takes what one pass over a film tells; pictures are valid during the call. */
export interface FilmTaker {
  /** Every frame, in presentation order. */
  readonly frame: (frame: FilmFrame) => void
  /** About once a second of film a frame squashed to 512 × 512 by nearest neighbour. */
  readonly sample: (sample: { readonly pts: number; readonly picture: Picture }) => void
  /** The time of a picture that stands by itself in the stream, and its time of decoding (NaN: not told), in the order of decoding. */
  readonly entrance: (pts: number, decodedAt: number) => void
}

/** A decoder at work on a whole film, which gets no further than its first frames until somebody reads. */
export interface FramePass extends AsyncDisposable {
  /** Tells all once and ends. A film that breaks midway tells what decodes and then throws `content-broken`. */
  read(taker: FilmTaker): Promise<void>
}

/** The films part of a decoder; two adapters stand behind it (the ffmpeg command line, node-av). */
export interface FilmDecoder {
  readonly id: string
  probe(path: string, limits: DecodeLimits, signal: AbortSignal): Promise<FilmProbe>
  /** Frames that decode, in presentation order. A film that breaks midway yields what decodes and then throws `content-broken`. */
  frames(path: string, request: FrameRequest, limits: DecodeLimits, signal: AbortSignal): AsyncIterable<FilmFrame>
  /**
   * For each moment a picture that stands by itself, the last one before it where the container tells that, numbered among these, without
   * reading what lies between. Null where one is not found, or not without a complaint, or where two are the same.
   */
  spread(path: string, request: SpreadRequest, limits: DecodeLimits, signal: AbortSignal): Promise<readonly FilmFrame[] | null>
  /** Starts reading a whole film once, at the speed of decoding. */
  pass(path: string, request: PassRequest, limits: DecodeLimits, signal: AbortSignal): FramePass
  /** The first sound track up to `maxSoundSeconds`; null when the probe told of none. A track that breaks midway ends there and says so. */
  sound(path: string, probe: FilmProbe, limits: DecodeLimits, signal: AbortSignal): Promise<DecodedSound | null>
}

export interface DecodedSound {
  readonly sound: Sound
  readonly goesOn: boolean
  readonly problem: ProblemRecord | null
}

/** What a container says of itself before anything is decoded. */
export interface FilmProbe {
  readonly container: string
  readonly duration: MediaTime | null
  readonly video: VideoTrack | null
  readonly audio: AudioTrack | null
}

/** Sizes are of the stored picture, with pixels made square and not turned. */
export interface VideoTrack {
  readonly codec: string
  readonly timeBase: readonly [num: number, den: number]
  readonly width: number
  readonly height: number
  /** Clockwise quarter turns that make the picture upright. */
  readonly quarterTurns: 0 | 1 | 2 | 3
}

export interface AudioTrack {
  readonly codec: string
  readonly start: MediaTime
}
