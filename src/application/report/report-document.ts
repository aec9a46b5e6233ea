import type { Hashes } from '../../domain/evidence.ts'
import type { Instant, LocaleTag } from '../../domain/id.ts'
import type { ReportState } from '../../domain/review/release.ts'
import type { ReportWords } from './report-words.ts'

/**
 * All that a report says, worded in one language and free of any format: a renderer lays it out and adds no words. Texts may
 * quote evidence and so hold anything in any script; characters that cannot be seen are written as `‹U+XXXX›` already.
 */
export interface ReportDocument {
  readonly locale: LocaleTag
  readonly direction: 'ltr' | 'rtl'
  readonly state: ReportState
  /** The state in words: in short, as a notice before all sections, and beside the lines for signing. */
  readonly standing: { readonly label: string; readonly notice: string; readonly signature: string }
  /** The injected moment of the report; the only date in it that does not come from evidence. */
  readonly created: Instant
  readonly reference: string
  readonly words: ReportWords
  /** Stands on every page. */
  readonly pageNotice: string
  /** `%page%` and `%pages%` stand for the numbers. */
  readonly pagePattern: string
  readonly head: readonly ReportFact[]
  /** What the case holds as a whole, each sentence with the media that it rests on. */
  readonly summary: readonly ReportSummary[]
  readonly overview: readonly ReportFact[]
  /** What the report tells of people and of itself; what does not apply is not there. */
  readonly told: readonly ReportTold[]
  /** Sections that somebody chose to leave out; they hold nothing and have no heading. */
  readonly omitted: readonly ReportSection[]
  readonly exhibits: readonly ReportExhibit[]
  readonly media: readonly ReportMedium[]
  readonly unreadable: readonly ReportUnreadable[]
  readonly notAnalysed: readonly ReportNotAnalysed[]
  readonly models: readonly ReportModel[]
  readonly means: readonly ReportFact[]
  readonly limits: readonly ReportText[]
  /** Which part of the report this is; null: all of it. */
  readonly volume: ReportVolume | null
}

/** Sections that a volume may hold or leave to another. */
export type ReportSection = 'overview' | 'exhibits' | 'descriptions' | 'unreadable' | 'not-analysed' | 'models' | 'means' | ReportTold['id']

/** A section in paragraphs and facts: who released the report, what it leaves out, what people looked at, what samples show. */
export interface ReportTold {
  readonly id: 'release' | 'left-out' | 'exposure' | 'sampling'
  readonly heading: string
  readonly texts: readonly string[]
  readonly groups: readonly { readonly heading: string | null; readonly facts: readonly ReportFact[] }[]
}

/** One of the volumes into which a long report is divided. */
export interface ReportVolume {
  readonly title: string
  readonly sections: readonly ReportSection[]
  /** All volumes with the names of their files, and what each holds. */
  readonly contents: readonly ReportFact[]
}

export interface ReportSummary {
  readonly text: string
  readonly basis: string
}

export interface ReportFact {
  readonly label: string
  readonly value: string
}

export interface ReportText {
  readonly text: string
}

/** An exhibit with every path in it, in the order of the paths. */
export interface ReportExhibit {
  readonly heading: string
  readonly name: string
  readonly form: string
  readonly count: string
  readonly files: readonly ReportFile[]
}

/** One path. `medium` is the number of its content in this report; null where it leads to none. */
export interface ReportFile {
  readonly path: string
  readonly medium: number | null
  readonly size: string | null
  readonly modified: string | null
  readonly hashes: Hashes | null
  readonly problem: ReportProblem | null
}

export interface ReportProblem {
  readonly text: string
  readonly detail: string | null
}

/** One medium that is described or waits for it; numbers count from 1 in the order of exhibit and path. */
export interface ReportMedium {
  readonly number: number
  readonly heading: string
  readonly kind: string
  /** The first path at which it lies. */
  readonly name: string
  readonly outcome: string
  readonly places: readonly ReportPlace[]
  readonly facts: readonly ReportFact[]
  readonly hashes: Hashes
  readonly passages: readonly ReportPassage[]
  readonly problems: readonly ReportProblem[]
  /** Analyses that failed or were not done for this medium, apart from those that were done for none. */
  readonly failures: readonly ReportFailure[]
}

export interface ReportPlace {
  readonly exhibit: string
  readonly path: string
}

/** A stretch of the description. `time` is null where it speaks of the medium as a whole. */
export interface ReportPassage {
  readonly heading: string | null
  readonly time: string | null
  readonly sentences: readonly ReportSentence[]
}

/** One sentence, cited by `number` (`12.3` is the third of medium 12). */
export interface ReportSentence {
  readonly number: string
  readonly text: string
  readonly claims: readonly ReportText[]
  readonly basis: string
}

export interface ReportFailure {
  readonly analysis: string
  readonly problem: ReportProblem
}

/** Content or a path of which nothing could be read. */
export interface ReportUnreadable {
  readonly number: number | null
  readonly places: readonly ReportPlace[]
  readonly type: string | null
  readonly size: string | null
  readonly hashes: Hashes | null
  readonly outcome: string | null
  readonly problems: readonly ReportProblem[]
}

/** What was not done for one reason, with the media concerned. */
export interface ReportNotAnalysed {
  readonly analysis: string
  readonly reason: ReportProblem
  readonly media: string
}

export interface ReportModel {
  readonly id: string
  readonly version: string
  readonly sha256: string
  readonly licence: string
  readonly purpose: string
}
