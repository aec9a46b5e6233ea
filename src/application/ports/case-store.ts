import type { Description } from '../../domain/description.ts'
import type { AnalysedFacts, CaptureFacts, EvidenceFile, Exhibit, Medium, Outcome } from '../../domain/evidence.ts'
import type { CaseId, ExhibitId, Instant, LocaleTag, MediaId, StackId } from '../../domain/id.ts'
import type { Observation, Run } from '../../domain/observation.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import type { Ledger } from '../../domain/timeline.ts'

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

/** What analysis found in one medium; saved whole or not at all. */
export interface MediumFindings {
  readonly mediaId: MediaId
  readonly outcome: Outcome
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
  exhibits(): Promise<readonly Exhibit[]>
  /** Files that lead to no medium: unreadable paths, links, refused archive entries. */
  filesWithoutMedium(): Promise<readonly EvidenceFile[]>
  counts(): Promise<CaseCounts>
  mediaIds(filter: MediaFilter): Promise<readonly MediaId[]>
  medium(id: MediaId): Promise<MediumRecord | null>
  media(): AsyncIterable<MediumRecord>
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
  /** Saves the findings of one medium and ends its job, both or neither. */
  saveFindings(findings: MediumFindings): Promise<void>
  /** Saves a description where it differs from the current one, and its texts for search. */
  saveDescription(description: Description, texts: readonly DraftText[], stack: StackId | null): Promise<void>
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

export interface RecordedFile {
  readonly file: EvidenceFile
  readonly medium: Medium | null
}

export interface DraftText {
  readonly locale: LocaleTag
  readonly text: string
}

/** The work of a case: media that wait for analysis. */
export interface CaseJobs {
  /** Puts jobs that a dead process left running back in line. */
  recover(): Promise<void>
  /** Puts a medium in line again, because its analyzers or models changed. */
  requeue(media: readonly MediaId[]): Promise<void>
  claim(limit: number): Promise<readonly MediaId[]>
  /** Puts a claimed medium back without counting it. */
  release(media: MediaId): Promise<void>
  /** Counts a death of the worker on this medium; gives the number of deaths so far. */
  countCrash(media: MediaId, problem: ProblemRecord): Promise<number>
  waiting(): Promise<number>
}

/** The first thing found wrong, or all that was looked at. */
export type Verification =
  | { readonly intact: true; readonly entries: number; readonly checkpoints: number; readonly rows: number }
  | { readonly intact: false; readonly broken: string; readonly reason: string }

export interface CaseStore extends CaseReader, CaseWriter, CaseJobs, AsyncDisposable {
  verify(): Promise<Verification>
}
