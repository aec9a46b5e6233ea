import type { Colour, Defect, Light, Script } from '../../domain/observation.ts'
import type { ClothingCode, Event, Making, ObjectCode, PicturePlace, Posture, Setting } from '../../domain/wider-vocabulary.ts'
import type { SentenceKey } from './sentence-key.ts'

/** A noun with every form that the language's sentences ask for; `gender` is the class that other words agree with. */
interface Noun<Gender extends string = string, Form extends string = string> {
  readonly gender: Gender
  readonly forms: Readonly<Record<Form, string>>
}

/** An adjective or predicate in every form that agreement asks for. */
type Adjective<Form extends string = string> = Readonly<Record<Form, string>>

/** Words that no grammar ties to others, in the forms that the language's own sentences ask for. */
type Forms = Readonly<Record<string, string>>

/** What a lexicon has a noun for: things, what people wear, and the media themselves. */
export type NounCode = ObjectCode | ClothingCode | (typeof mediumNouns)[number]
export const mediumNouns = ['photo', 'film', 'recording'] as const

/** A number word, the same everywhere or by gender. */
type NumberWord<Gender extends string = string> = string | Readonly<Record<Gender, string>>

/** Numbers up to this one are written as words. */
export const numberWords = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

/** The words of one language. `Gender`, `Form` and `Agreement` are the language's own grammar; a missing form does not compile. */
export interface Lexicon<Gender extends string = string, Form extends string = string, Agreement extends string = string> {
  /** The tag that dates, numbers, lists and plurals are formatted with. */
  readonly intl: string
  readonly direction: 'ltr' | 'rtl'
  /** The script the language is written in, and how a letter of it is recognised. */
  readonly script: Script
  readonly quotes: readonly [open: string, close: string]
  /** How the first day of a month is written, where that is no plain number: `1er janvier`. */
  readonly firstOfMonth?: string
  readonly nouns: Readonly<Record<NounCode, Noun<Gender, Form>>>
  /** Also beside a noun: `a red jacket`, `blue trousers`. */
  readonly colours: Readonly<Record<Colour, Forms>>
  readonly palettes: Readonly<Record<'colour' | 'greyscale', Adjective<Agreement>>>
  readonly lights: Readonly<Record<Light, Adjective<Agreement>>>
  readonly defects: Readonly<Record<Defect, Adjective<Agreement>>>
  /** Where something was taken: `in a kitchen`. */
  readonly settings: Readonly<Record<Setting, Forms>>
  /** What a person does: `standing`, or the verb. */
  readonly postures: Readonly<Record<Posture, Forms>>
  readonly places: Readonly<Record<PicturePlace, Forms>>
  /** What a picture is: `a screenshot`, `mirrored`. */
  readonly makings: Readonly<Record<Making, Forms>>
  /** What happens, as a clause: `a person sits down`. */
  readonly events: Readonly<Record<Event, Forms>>
  readonly scripts: Readonly<Record<Exclude<Script, 'none'>, string>>
  readonly numbers: Readonly<Record<(typeof numberWords)[number], NumberWord<Gender>>>
}

/** MessageFormat 2 sources of every sentence and phrase. */
export type Sentences = Readonly<Record<SentenceKey, string>>

export interface LocaleData {
  readonly lexicon: Lexicon
  readonly sentences: Sentences
}
