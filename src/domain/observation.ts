import type { MediaId, ObservationId, RunId, Sha256 } from './id.ts'
import type { Locator } from './timeline.ts'
import type { CocoCode } from './vocabulary.ts'
import type {
  AgeBand,
  CameraMotion,
  ClothingCode,
  Event,
  Making,
  MarkCode,
  PicturePlace,
  Posture,
  Setting,
  ThingCode,
} from './wider-vocabulary.ts'

/** Weights as they lay on disk when they were used. */
export interface ModelRef {
  readonly id: string
  readonly version: string
  readonly sha256: Sha256
}

/** One analyzer applied to one medium. The id is the cache key: same input and means, same run. */
export interface Run {
  readonly id: RunId
  readonly mediaId: MediaId
  readonly analyzer: string
  readonly analyzerVersion: number
  readonly models: readonly ModelRef[]
  readonly params: Readonly<Record<string, unknown>>
  readonly decoder: string
  readonly runtime: string
  readonly outcome: RunOutcome
}

export type RunOutcome =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'not-applicable'; readonly reason: string }
  | {
      readonly outcome: 'failed'
      readonly code:
        | 'model-missing'
        | 'model-altered'
        | 'model-unreachable'
        | 'model-refused'
        | 'model-answer-invalid'
        | 'analyzer-failed'
        | 'time-limit'
        | 'memory-limit'
        | 'worker-crashed'
      readonly reason: string
    }

export const scripts = [
  'latin',
  'cyrillic',
  'arabic',
  'hebrew',
  'greek',
  'han',
  'japanese',
  'korean',
  'thai',
  'devanagari',
  'other',
  'none',
] as const
export type Script = (typeof scripts)[number]

export const defects = ['black', 'frozen', 'blurred', 'rotated', 'screen-recording'] as const
export type Defect = (typeof defects)[number]

export const lights = ['dark', 'dim', 'even', 'bright'] as const
export type Light = (typeof lights)[number]

export const colours = ['black', 'white', 'grey', 'red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'brown'] as const
export type Colour = (typeof colours)[number]

/**
 * Why a quote has no translation: its language is not known or it has too few letters, it is longer than what is sent or one more than what
 * is sent of one medium, or the model does not know the language, would not answer, or gave no translation.
 */
export const untranslated = ['language-unknown', 'too-short', 'too-long', 'too-many', 'unsupported', 'refused', 'invalid'] as const
export type Untranslated = (typeof untranslated)[number]

/** What an analyzer can say. One member per kind; adding one makes the compiler list what is missing. */
export type ObservationBody =
  | { readonly kind: 'object'; readonly code: CocoCode; readonly agreed: boolean }
  | { readonly kind: 'people'; readonly count: number }
  | { readonly kind: 'face'; readonly vector: string }
  /** `overlay` stands where the line is laid over the picture of a film and is no part of what was filmed. */
  | {
      readonly kind: 'text'
      readonly text: string
      readonly script: Script
      readonly language: string
      readonly engine: string
      readonly overlay?: true
    }
  | { readonly kind: 'sound'; readonly state: 'speech' | 'silence' | 'other' }
  | { readonly kind: 'speech'; readonly text: string; readonly language: string }
  | { readonly kind: 'explicitness'; readonly level: 'low' | 'medium' | 'high' }
  | { readonly kind: 'hash'; readonly algorithm: 'pdq'; readonly value: string; readonly quality: number }
  /** The hashes of a film, a sample a second: base64 of time (little-endian float64 in units of `timeBase`), hash (32 bytes) and quality (1 byte) of each. */
  | {
      readonly kind: 'film-hash'
      readonly algorithm: 'pdq'
      readonly timeBase: readonly [num: number, den: number]
      readonly track: string
    }
  | { readonly kind: 'similarity'; readonly space: string; readonly vector: string }
  | { readonly kind: 'quality'; readonly defect: Defect }
  | { readonly kind: 'light'; readonly light: Light }
  | { readonly kind: 'colour'; readonly palette: 'colour' | 'greyscale'; readonly dominant: readonly Colour[] }
  | { readonly kind: 'thing'; readonly code: ThingCode; readonly count: number }
  | { readonly kind: 'setting'; readonly setting: Setting }
  | { readonly kind: 'clothing'; readonly item: ClothingCode; readonly colour: Colour | 'cannot-tell' }
  | { readonly kind: 'posture'; readonly posture: Posture; readonly count: number }
  | { readonly kind: 'position'; readonly place: PicturePlace }
  | { readonly kind: 'age-range'; readonly years: AgeBand; readonly count: number }
  | { readonly kind: 'mark'; readonly mark: MarkCode; readonly text: string | null }
  | { readonly kind: 'camera'; readonly motion: CameraMotion }
  | { readonly kind: 'making'; readonly making: Making }
  | { readonly kind: 'event'; readonly event: Event }
  /** A question of the sheet that the model left open, or a short free answer: kept apart and never told as fact. */
  | {
      readonly kind: 'answer'
      readonly question: string
      readonly answer: 'cannot-tell' | 'detail' | 'refused' | 'invalid'
      readonly detail: string | null
    }
  /** That the observation `of` was not translated into `language`, and why. */
  | { readonly kind: 'untranslated'; readonly of: ObservationId; readonly language: string; readonly why: Untranslated }
  /** A machine's translation of the observation `of`, into `language`. */
  | { readonly kind: 'translation'; readonly of: ObservationId; readonly text: string; readonly language: string; readonly from: string }
  | { readonly kind: 'metadata'; readonly field: 'taken-at' | 'device' | 'software' | 'place'; readonly value: string }
  | { readonly kind: 'name-mismatch'; readonly extension: string; readonly mimeType: string }

export type ObservationKind = ObservationBody['kind']

interface Placed {
  readonly where: Locator
  /** The model's own score in 0…1, uncalibrated; 1 for what is computed and not guessed. */
  readonly confidence: number
}

interface Recorded {
  readonly id: ObservationId
  readonly mediaId: MediaId
  readonly run: RunId
}

// Looked up by kind rather than extracted, so that the compiler sees that fewer kinds fit where more are allowed.
type DraftsByKind = { readonly [K in ObservationKind]: Extract<ObservationBody, { kind: K }> & Placed }
type ObservationsByKind = { readonly [K in ObservationKind]: DraftsByKind[K] & Recorded }

/** Face and similarity vectors are base64 of little-endian float32, unit length. */
export type ObservationDraft<K extends ObservationKind = ObservationKind> = DraftsByKind[K]

export type Observation<K extends ObservationKind = ObservationKind> = ObservationsByKind[K]
