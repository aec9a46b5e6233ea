import type { CaptureFacts, MediaFacts, MediaKind } from '../domain/evidence.ts'
import type { Observation, ObservationDraft, ObservationKind } from '../domain/observation.ts'
import type { Ledger, MediaTime } from '../domain/timeline.ts'
import type { MotionTrack } from './camera/motion-track.ts'
import type { Network } from './network.ts'
import type { HashTrack } from './picture-hash/hash-track.ts'
import type { Picture } from './pixels/picture.ts'
import type { QuestionSheet } from './vision/question.ts'

/** One picture to look at: a photo (`at` and `frame` null) or the still of a ledger entry. Long side at most 1280 px. */
export interface Still {
  readonly at: MediaTime | null
  readonly frame: number | null
  readonly entry: number | null
  readonly picture: Picture
  /**
   * The picture as PDQ wants it: stored orientation, at most 512 × 512, squashed to 512 × 512 by nearest neighbour when a
   * side is longer (as the reference does).
   */
  readonly hashPicture: Picture
}

/** Mono sound, 16 kHz, −1…1. `start` is the container time of the first sample. */
export interface Sound {
  readonly sampleRate: 16000
  readonly start: MediaTime
  readonly samples: Float32Array
}

/** All that is known of one medium when an analyzer runs. Stills are upright and in order of time. */
export interface Subject {
  readonly facts: MediaFacts
  readonly capture: CaptureFacts | null
  /** File name extensions under which the medium was found, lower case without dot, sorted. */
  readonly extensions: readonly string[]
  readonly stills: readonly Still[]
  readonly ledger: Ledger | null
  /** PDQ once a second of a film; null for everything else, and after a first look. */
  readonly hashTrack: HashTrack | null
  /** How the whole picture of a film moves; null for everything else, and after a first look. */
  readonly motion: MotionTrack | null
  readonly sound: Sound | null
}

/** Reads lines of text out of a picture; the boundary to an engine that is no plain network. */
export interface TextReader {
  /** Codes of the languages whose data are installed, in the engine's own names, sorted. */
  readonly languages: readonly string[]
  /** `languages` must be installed ones; the order is a preference. */
  read(picture: Picture, languages: readonly string[]): Promise<readonly ReadLine[]>
}

/** `box` in fractions of the picture; `confidence` in 0…1. */
export interface ReadLine {
  readonly text: string
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly confidence: number
}

/** Turns speech into text, by an operator-mounted model. Times are seconds from the first sample. */
export interface SpeechReader {
  read(samples: Float32Array): Promise<
    readonly {
      readonly fromSeconds: number
      readonly toSeconds: number
      readonly text: string
      readonly language: string
      readonly confidence: number
    }[]
  >
}

/** Answers a question sheet about pictures, which follow one another in time; the boundary to a vision-language model. */
export interface VisionReader {
  ask(request: VisionRequest, signal: AbortSignal): Promise<VisionReply>
}

export interface VisionRequest {
  readonly pictures: readonly Picture[]
  readonly sheet: QuestionSheet
}

/** The model's own words, unread; or that it would not answer. Throws `model-unreachable` where there is nobody to ask. */
export type VisionReply = { readonly outcome: 'answered'; readonly text: string } | { readonly outcome: 'refused'; readonly reason: string }

/** Translates what is quoted; the boundary to a translation model. */
export interface Translator {
  translate(request: TranslationRequest, signal: AbortSignal): Promise<TranslationReply>
}

/** `from` and `into` are ISO 639 codes; the text is plain and of bounded length. */
export interface TranslationRequest {
  readonly text: string
  readonly from: string
  readonly into: string
}

/** The model's own words, unread; or that it would not answer, or that it does not know one of the languages. */
export type TranslationReply = VisionReply | { readonly outcome: 'unsupported' }

/** What a model id resolves to once loaded. */
export interface LoadedModels {
  network(id: string): Network
  text(id: string): TextReader
  speech(id: string): SpeechReader
  vision(id: string): VisionReader
  translator(id: string): Translator
  /** Side data of a model, such as a character list: UTF-8 text by name. */
  sideText(id: string, name: string): string
}

export interface AnalyzerContext<Params> {
  readonly models: LoadedModels
  readonly params: Params
  readonly signal: AbortSignal
}

export type AnalyzerResult<K extends ObservationKind> =
  | { readonly outcome: 'done'; readonly observations: readonly ObservationDraft<K>[] }
  | { readonly outcome: 'not-applicable'; readonly reason: string }

/**
 * A pure function from a medium to observations: no clock, random, file or network of its own. Order and parallelism
 * follow from `needs` and `makes`; results are cached by everything that could change them.
 */
export interface Analyzer<
  Needs extends ObservationKind = ObservationKind,
  Makes extends ObservationKind = ObservationKind,
  Params = unknown,
> {
  readonly contract: 1
  readonly id: string
  /** Raised whenever the same input could give another output. */
  readonly version: number
  readonly media: readonly MediaKind[]
  readonly needs: readonly Needs[]
  readonly makes: readonly Makes[]
  /** Ids of model manifests; all must be present. */
  readonly models: readonly string[]
  readonly params: Params
  /** Whether the same input gives bit-identical output on the same runtime. */
  readonly repeatable: boolean
  analyze(
    subject: Subject,
    found: readonly Observation<NoInfer<Needs>>[],
    context: AnalyzerContext<NoInfer<Params>>,
  ): Promise<AnalyzerResult<NoInfer<Makes>>>
}

/** Declares an analyzer with its kinds checked: it can make only what it says and read only what it needs. */
export function defineAnalyzer<const N extends ObservationKind, const M extends ObservationKind, const P>(
  analyzer: Analyzer<N, M, P>,
): Analyzer<N, M, P> {
  return analyzer
}
