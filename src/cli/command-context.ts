import type { AbsentExhibit } from '../application/evidence/absent-exhibits.ts'
import type { EvidenceVerification } from '../application/evidence/verify-evidence.ts'
import type { PeopleMeans } from '../application/people/people-means.ts'
import type { CaseStore, Verification } from '../application/ports/case-store.ts'
import type { Wish, WorkTold } from '../application/ports/case-work.ts'
import type { Progress } from '../application/ports/progress.ts'
import type { ReleasesVerification } from '../application/release/verify-releases.ts'
import type { RunCaseRequest, RunSummary } from '../application/run/run-case.ts'
import type { LocaleTag } from '../domain/id.ts'
import type { Terminal } from './terminal.ts'

/** What a command may ask of the installation; the composition root provides it. */
export interface Installation extends AsyncDisposable {
  runCase(request: RunCaseRequest, progress: Progress, signal: AbortSignal): Promise<RunSummary>
  openCase(reference: string): Promise<CaseStore>
  /** Tells the run at work on a case what a person wishes; false where none is at work. */
  steer(reference: string, wish: Wish): Promise<boolean>
  /** Exhibits that are not connected although media of theirs wait. */
  absentExhibits(store: CaseStore): Promise<readonly AbsentExhibit[]>
  /** What the run at work tells of itself; null where none is. */
  workAt(reference: string): Promise<WorkTold | null>
  exportCase(store: CaseStore, request: ExportRequest): Promise<string>
  verifyCase(store: CaseStore): Promise<Verification>
  verifyEvidence(store: CaseStore, progress: Progress, signal: AbortSignal): Promise<EvidenceVerification>
  /** Whether the files of releases are as they were written. */
  verifyReleases(store: CaseStore): Promise<ReleasesVerification>
  readonly people: PeopleMeans
  /** `readable`: whether others on a network can read what goes to and fro. */
  serve(place: ServePlace): Promise<{ readonly address: string; readonly readable: boolean } & AsyncDisposable>
}

/** Where the console is served. */
export interface ServePlace {
  /** 0 takes a free one; null the usual one, or a free one where that is taken. */
  readonly port: number | null
  readonly host: string
  /** Paths of a certificate and its key; null serves without encryption. */
  readonly tls: { readonly cert: string; readonly key: string } | null
  /** Whether a network may be served without encryption, because something else encrypts the way. */
  readonly unencrypted: boolean
}

export interface ExportRequest {
  readonly as: 'json' | 'pdf' | 'html'
  readonly locales: readonly LocaleTag[]
  readonly out: string
}

/** Whether something that Wordveil uses is there, and what its absence costs. */
export interface HealthItem {
  readonly name: string
  readonly state: 'present' | 'missing' | 'altered'
  readonly detail: string
  /** Without it nothing works. */
  readonly required: boolean
}

/** `source` is a folder of weights or the base address of a model server. */
export interface AddModelRequest {
  readonly source: string
  readonly task: string
  readonly licence: string
  readonly version: string | null
  readonly model: string | null
}

export interface CommandContext {
  readonly version: string
  readonly terminal: Terminal
  /** Language of what is printed. */
  readonly locale: LocaleTag
  readonly defaultData: string
  readonly signal: AbortSignal
  open(options: {
    readonly data: string
    readonly date: string | null
    readonly faces: boolean
    readonly workers: number | null
    /** Whether a workspace that is not there is made. */
    readonly create: boolean
    /** What a run is to read, and where else it is to write. */
    readonly run?: { readonly evidence: readonly string[]; readonly out: string | null }
  }): Promise<Installation>
  health(): Promise<readonly HealthItem[]>
  /** Adds a model for all cases of this machine; `probe` is what it answered when it was tried, where it was. */
  addModel(request: AddModelRequest): Promise<{
    readonly manifest: string
    readonly files: number
    readonly probe: 'answers' | 'refuses' | 'answers otherwise' | null
  }>
  models(): Promise<readonly (HealthItem & { readonly version: string; readonly licence: string; readonly card: string })[]>
}

/** Exit codes that others script against. */
export const exitCodes = { done: 0, usage: 1, someUnread: 2, failed: 3, altered: 4 } as const
