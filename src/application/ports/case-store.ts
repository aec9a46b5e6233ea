import type { Description } from '../../domain/description.ts'
import type { AnalysedFacts, CaptureFacts, EvidenceFile, Exhibit, Medium, Outcome } from '../../domain/evidence.ts'
import type { CaseId, ExhibitId, Instant, LocaleTag, MediaId, StackId } from '../../domain/id.ts'
import type { Observation, Run } from '../../domain/observation.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import type { Ledger } from '../../domain/timeline.ts'
import type { CaseFinder } from './case-finder.ts'
import type { CaseReview, ReviewAction } from './case-review.ts'
import type { CaseJobs, CaseSteering, CaseWalks } from './case-work.ts'

export interface CaseRecord {
  readonly id: CaseId
  readonly reference: string
  readonly openedAt: Instant
}

/** All that a case knows of one medium, read at one moment. */
export interface MediumRecord {
  readonly medium: Medium
  readonly files: readonly EvidenceFile[]
  /** Null while the medium waits for analysis. */
  readonly outcome: Outcome | null
  /** Whether all that is known so far comes from a first look at a film, which is still to be read whole. */
  readonly firstLook: boolean
  readonly problems: readonly ProblemRecord[]
  /** The decoders of the machine that looked at it; null while it waits. */
  readonly decoder: string | null
  readonly facts: AnalysedFacts | null
  readonly capture: CaptureFacts | null
  readonly ledger: Ledger | null
  readonly runs: readonly Run[]
  readonly observations: readonly Observation[]
  readonly description: Description | null
  readonly stack: StackId | null
}

/** How many paths of one medium are held together; of one with more they are read page by page. */
export const mostFilesHeld = 1000

/** A medium whose files are held only where they are few. */
export interface BoundedMedium extends MediumRecord {
  /** Null where `files` holds all; else it is empty, `filesOf` gives them, and this is what is wrong with them: each problem once, as first met. */
  readonly problemsOfMany: readonly ProblemRecord[] | null
}

/** A medium as lists tell of it: without what its findings rest on. */
export type MediumInShort = Omit<MediumRecord, 'runs' | 'observations'>

/** What analysis found in one medium; saved whole or not at all. */
export interface MediumFindings {
  readonly mediaId: MediaId
  readonly outcome: Outcome
  /** A first look at a long film: it keeps its place in line and has no outcome until it was read whole. */
  readonly firstLook?: boolean
  readonly problems: readonly ProblemRecord[]
  /** The decoders that were tried: a file that none of them reads is tried again when they change. */
  readonly decoder: string
  readonly facts: AnalysedFacts | null
  readonly capture: CaptureFacts | null
  readonly ledger: Ledger | null
  readonly runs: readonly Run[]
  readonly observations: readonly Observation[]
}

export interface MediaFilter {
  /** Words to find in drafted text, text in pictures and transcripts; empty finds all. */
  readonly words: string
  readonly kind: Medium['kind'] | null
  readonly outcome: Outcome | null
  readonly after: MediaId | null
  readonly limit: number
}

/** Reading a case. Media come in the order in which the exhibits were read, files in the order of exhibit and path. */
export interface CaseReader {
  record(): Promise<CaseRecord>
  /** When evidence, findings or descriptions last grew: the date that reports carry, so that the same state gives the same bytes. */
  changedAt(): Promise<Instant>
  /** The languages that runs of the case were to report in, sorted. */
  languages(): Promise<readonly LocaleTag[]>
  exhibits(): Promise<readonly Exhibit[]>
  /** Files that lead to no medium: unreadable paths, links, refused archive entries. */
  filesWithoutMedium(): AsyncIterable<EvidenceFile>
  counts(): Promise<CaseCounts>
  /** Whether media of this exhibit wait for analysis, also those that other exhibits hold too. */
  hasWaiting(exhibit: ExhibitId): Promise<boolean>
  mediaIds(filter: MediaFilter): Promise<readonly MediaId[]>
  medium(id: MediaId): Promise<MediumRecord | null>
  /** These media in the order asked for; one that the case does not hold is left out. */
  inShort(ids: readonly MediaId[]): Promise<readonly MediumInShort[]>
  media(): AsyncIterable<MediumRecord>
  /** The same in memory that does not grow with the files of one medium. */
  boundedMedium(id: MediaId): Promise<BoundedMedium | null>
  boundedMedia(): AsyncIterable<BoundedMedium>
  /** All files of a medium, some at a time. */
  filesOf(media: MediaId): AsyncIterable<readonly EvidenceFile[]>
}

export interface CaseCounts {
  readonly files: number
  readonly media: number
  readonly byOutcome: Readonly<Record<Outcome, number>>
  readonly waiting: number
  readonly filesWithProblem: number
  readonly observations: number
}

/** Growing a case. Nothing written is changed later, but the state of jobs; each write enters the audit log with its digest. */
export interface CaseWriter {
  /** Adds an exhibit, or gives back the one that has the same source. */
  addExhibit(exhibit: Omit<Exhibit, 'id' | 'label'>): Promise<Exhibit>
  /** Records files, their media and the work these need; what is already recorded is left as it is. */
  saveFiles(entries: readonly RecordedFile[]): Promise<void>
  /** Paths of an exhibit that are recorded already, so that a second run continues. */
  knownPaths(exhibit: ExhibitId, paths: readonly string[]): Promise<ReadonlySet<string>>
  /** Saves the findings of one medium with its draft and ends its job, all or nothing. */
  saveFindings(findings: MediumFindings, made?: FindingsMade): Promise<void>
  /** The same for several media at once, without drafts. */
  saveAllFindings(all: readonly MediumFindings[]): Promise<void>
  /** Saves a description where it differs from the current one, and its texts for search. */
  saveDescription(media: MediaId, draft: MediumDraft): Promise<void>
  audit(action: AuditAction, subject: string, detail: Readonly<Record<string, unknown>>): Promise<void>
  /** Signs the state of the audit log. */
  checkpoint(): Promise<void>
}

export type AuditAction =
  | 'case-opened'
  | 'exhibit-added'
  | 'files-recorded'
  | 'findings-saved'
  | 'description-saved'
  | 'run-started'
  | 'run-ended'
  | 'report-written'
  | 'export-written'
  | 'release-written'
  | ReviewAction

export interface RecordedFile {
  readonly file: EvidenceFile
  readonly medium: Medium | null
}

/** Beside findings: the digest of the means they were made by (null: unknown), and what is drafted from them at once. */
export interface FindingsMade {
  readonly plan: string | null
  readonly draft: MediumDraft | null
}

/** A description with its texts; `basis` is the digest of all that it was drawn from. */
export interface MediumDraft {
  readonly description: Description
  readonly texts: readonly DraftText[]
  readonly stack: StackId | null
  readonly basis: string
}

export interface DraftText {
  readonly locale: LocaleTag
  readonly text: string
}

/** The first thing found wrong, or all that was looked at. */
export type Verification =
  | { readonly intact: true; readonly entries: number; readonly checkpoints: number; readonly rows: number }
  | { readonly intact: false; readonly broken: string; readonly reason: string }

export interface CaseStore extends CaseReader, CaseWalks, CaseWriter, CaseJobs, CaseSteering, CaseReview, AsyncDisposable {
  readonly finder: CaseFinder
  verify(): Promise<Verification>
}
