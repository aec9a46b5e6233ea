import type { ClaimId, MediaId, ObservationId, StackId } from './id.ts'
import type { Colour, Defect, Light, Script } from './observation.ts'
import type { Locator, Transition } from './timeline.ts'
import type {
  AgeBand,
  CameraMotion,
  ClothingCode,
  Event,
  Making,
  MarkCode,
  ObjectCode,
  PicturePlace,
  Posture,
  Setting,
} from './wider-vocabulary.ts'

export const certainties = ['stated', 'likely', 'possible'] as const
export type Certainty = (typeof certainties)[number]

/**
 * The arguments of each kind of claim. Codes and numbers only; words in evidence (`text`) stay verbatim.
 * `object`, `people`, `text` and `speech` are read by others: see docs/schema.
 */
export interface ClaimArgs {
  /** `count` is a lower bound from 10 on, and below 10 where `atLeast` says so; otherwise it is exact. */
  object: { readonly object: ObjectCode; readonly count: number; readonly atLeast?: true }
  people: { readonly count: number; readonly atLeast?: true }
  faces: { readonly count: number }
  /** The same face group in other media of the case; `group` is `F1`, `F2`, …, `media` how many media hold it. */
  'face-group': { readonly group: string; readonly media: number }
  /** `overlay` stands where the text is laid over the picture of a film: captions, marks of channels, time codes. */
  text: { readonly text: string; readonly language: string; readonly script: Script; readonly overlay?: true }
  speech: { readonly text: string; readonly language: string }
  /** `missed`: speech that was not written down where other speech of the medium was. */
  sound: { readonly state: 'speech' | 'silence' | 'other' | 'no-sound'; readonly transcribed: boolean; readonly missed?: true }
  light: { readonly light: Light }
  colour: { readonly palette: 'colour' | 'greyscale'; readonly dominant: readonly Colour[] }
  quality: { readonly defect: Defect }
  'taken-at': { readonly text: string }
  device: { readonly text: string }
  software: { readonly text: string }
  place: { readonly latitude: number; readonly longitude: number }
  'name-mismatch': { readonly extension: string; readonly mimeType: string }
  /** Near-duplicates in the case: how many other media are in the stack. */
  'same-picture': { readonly stack: StackId; readonly others: number }
  /** A passage whose pictures another film of the case shows in the same order, there `from` … `to` seconds; `name` is how that file is called. */
  'same-film': { readonly media: MediaId; readonly name: string; readonly from: number; readonly to: number }
  /** A shot of a film; `index` counts from 1. */
  shot: { readonly index: number; readonly transition: Transition; readonly stills: number }
  /** The film as a whole. */
  film: { readonly shots: number; readonly frames: number; readonly seconds: number; readonly width: number; readonly height: number }
  picture: { readonly width: number; readonly height: number }
  recording: { readonly seconds: number }
  /**
   * What a film shows as a whole, drawn from the claims of its shots. `shots` count from 1; `of` is how many shots there are.
   * `most` is a lower bound where `atLeast` says so, and from 10 on.
   */
  'film-people': { readonly most: number; readonly atLeast?: true; readonly shots: readonly number[]; readonly of: number }
  /** `least` and `most` are the counts within one of the named shots. */
  'film-object': {
    readonly object: ObjectCode
    readonly least: number
    readonly most: number
    readonly shots: readonly number[]
    readonly of: number
  }
  'film-text': { readonly texts: number; readonly shots: readonly number[]; readonly of: number }
  /** All speech of a film or recording together. */
  'speech-total': { readonly seconds: number; readonly transcribed: boolean }
  /** Nothing could be said about what is to be seen. */
  'nothing-recognised': Record<string, never>
  /** Where the picture or shot was taken, as far as it shows. */
  setting: { readonly setting: Setting }
  /** A piece of clothing that is seen; `cannot-tell` where its colour was not settled. */
  clothing: { readonly item: ClothingCode; readonly colour: Colour | 'cannot-tell' }
  posture: { readonly posture: Posture; readonly count: number }
  /** Where in the picture the only person is. */
  position: { readonly place: PicturePlace }
  /** A model's estimate from the look of a person; never surer than possible. */
  'age-range': { readonly years: AgeBand; readonly count: number }
  /** A mark or sign; `text` is what it carries, verbatim, null where none was read. */
  mark: { readonly mark: MarkCode; readonly text: string | null }
  camera: { readonly motion: CameraMotion }
  making: { readonly making: Making }
  /** What happens, in the time that the claim's place names. */
  event: { readonly event: Event }
  /** The surroundings are those of an earlier shot of the film, which begins `at` seconds. */
  'same-place': { readonly shot: number; readonly at: number }
  /** Surroundings alike in other media of the case; `group` is `P1`, `P2`, …, `media` how many media hold it. */
  'place-group': { readonly group: string; readonly media: number }
  /** The film goes on where another film of the case ends. */
  continues: { readonly media: MediaId; readonly name: string }
  /** A machine's translation of the text or speech that the claim `of` quotes; never surer than possible, and told in `language` alone. */
  translation: { readonly text: string; readonly language: string; readonly from: string; readonly of: ClaimId }
  /** Where the film as a whole was taken, drawn from its shots. */
  'film-setting': { readonly settings: readonly Setting[]; readonly shots: readonly number[]; readonly of: number }
  damaged: Record<string, never>
  /** A film of which only so many keyframes were looked at so far; the whole is still to be read. */
  'first-look': { readonly keyframes: number }
}

export type ClaimKind = keyof ClaimArgs

/** One checkable statement, built from observations. */
export type Claim = {
  [K in ClaimKind]: {
    readonly id: ClaimId
    readonly kind: K
    readonly args: ClaimArgs[K]
    readonly certainty: Certainty
    readonly where: Locator
    readonly support: readonly ObservationId[]
  }
}[ClaimKind]

/** Where in the description a claim is told: the medium as a whole, or one shot of a film (0-based). */
export type Passage = { readonly of: 'summary' } | { readonly of: 'shot'; readonly shot: number }

/** The claims of one medium, in the order of telling. */
export interface Description {
  readonly mediaId: MediaId
  readonly planner: number
  readonly vocabulary: number
  readonly passages: readonly { readonly passage: Passage; readonly claims: readonly Claim[] }[]
}

/** One sentence of a description; it rests on the claims it names and on nothing else. */
export interface Sentence {
  readonly claims: readonly ClaimId[]
  readonly text: string
}
