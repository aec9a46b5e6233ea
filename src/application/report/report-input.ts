import type { Description } from '../../domain/description.ts'
import type { Exhibit, MediaKind } from '../../domain/evidence.ts'
import type { ExhibitId, Instant, LocaleTag } from '../../domain/id.ts'
import type { ObservationKind } from '../../domain/observation.ts'
import type { ClaimCounts } from '../../domain/review/claim-counts.ts'
import type { ReleaseId, ReportChoice } from '../../domain/review/release.ts'
import type { RealizedDescription } from '../../language/realize/realized-description.ts'
import type { CaseReader } from '../ports/case-store.ts'
import type { ReviewKept } from './standing-record.ts'

export type Realize = (description: Description, locale: LocaleTag) => RealizedDescription

/** Name and version of this program. */
export interface Program {
  readonly name: string
  readonly version: string
}

/** What is known of a model beside its weights. */
export interface ModelCard {
  readonly id: string
  readonly licence: string
}

/** What an analyzer of this installation can say of which media; how a report names it and tells that it was not applied. */
export interface AnalyzerCard {
  readonly id: string
  readonly media: readonly MediaKind[]
  readonly makes: readonly ObservationKind[]
}

/** A person who did something, and when. */
export interface SignedAct {
  readonly name: string
  readonly at: Instant
}

/** A release as its report tells it. */
export interface ReleaseTold {
  readonly id: ReleaseId
  readonly digest: string
  readonly prepared: SignedAct
  readonly confirmations: readonly SignedAct[]
}

/** What a report is made of. `created` is the only moment in it that does not come from evidence. */
export interface ReportInput {
  readonly reader: CaseReader
  /** What people decided of the case; without it everything is told as drafted. */
  readonly review?: ReviewKept
  /** What goes into it; without it everything does. */
  readonly choice?: Pick<ReportChoice, 'media' | 'sections'>
  /** Set for a report that people released. */
  readonly release?: ReleaseTold | null
  /** How the claims of the whole choice stand, where this is a part of it for a preview. */
  readonly whole?: ClaimCounts
  readonly realize: Realize
  readonly locale: LocaleTag
  readonly created: Instant
  readonly program: Program
  readonly models: readonly ModelCard[]
  readonly analyzers: readonly AnalyzerCard[]
}

/** What the parts of a report need to know while they are put together. */
export interface ReportContext {
  readonly locale: LocaleTag
  readonly realize: Realize
  readonly exhibits: ReadonlyMap<ExhibitId, Exhibit>
  readonly analyzers: ReadonlyMap<string, AnalyzerCard>
}
