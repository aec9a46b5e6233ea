import type { EvidenceFile, MediaKind } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import type { Observation, ObservationKind } from '../../domain/observation.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import type { Look } from './media-decoder.ts'

/** One medium taken from the line. */
export interface Claimed {
  readonly mediaId: MediaId
  readonly kind: MediaKind
  readonly bytes: number
  readonly look: Look
}

/** What of one kind is left to do. */
export interface WorkLeft {
  readonly kind: MediaKind
  readonly look: Look
  readonly media: number
  readonly bytes: number
}

/** The work of a case: media that wait for analysis. */
export interface CaseJobs {
  /** Puts jobs that a dead process left running back in line. */
  recover(): Promise<void>
  /** Puts a medium in line again, because its analyzers or models changed. */
  requeue(media: readonly MediaId[]): Promise<void>
  /**
   * Takes the first in line: what a person asked for, then cheap before dear and small before large; while there is bulk of photos and sounds,
   * a first look at a film now and then. With `kind` it takes of that kind alone.
   */
  claim(limit: number, kind?: MediaKind): Promise<readonly Claimed[]>
  /** Puts a claimed medium back without counting it. */
  release(media: MediaId): Promise<void>
  /** Ends the job of a claimed medium of which nothing was found that is not recorded; the next run may look at it again. */
  settle(media: MediaId): Promise<void>
  /** Counts a death of the worker on this medium; gives the number of deaths so far. */
  countCrash(media: MediaId, problem: ProblemRecord): Promise<number>
  waiting(): Promise<number>
  /** What is left to do, by kind and look. */
  left(): Promise<readonly WorkLeft[]>
  /** Waiting media in the order of their ids, after the given one. */
  inLine(after: MediaId | null, limit: number): Promise<readonly MediaId[]>
  /** Takes just these out of the line, those that still wait; gives them. */
  take(media: readonly MediaId[]): Promise<readonly MediaId[]>
  /** Done media of a kind whose findings were made by other means than those of this plan, or by nobody knows which, by id. */
  madeOtherwise(kind: MediaKind, plan: string, after: MediaId | null, limit: number): Promise<readonly MediaId[]>
  /** Notes that the findings of these media are what this plan would make. */
  notePlan(media: readonly MediaId[], plan: string): Promise<void>
  /** Long films without any findings are looked at by their keyframes first; `bytes` is what makes a film long. */
  lookFirst(bytes: number): Promise<void>
  /** Puts media before all others, because a person waits for them. Gives how many of them are still to be analysed. */
  bringForward(media: readonly MediaId[]): Promise<number>
}

/** What a draft was made of, so that only what changed is drafted again. */
export interface DraftState {
  readonly mediaId: MediaId
  /** Null where there is no description of the current findings, or one of unknown basis. */
  readonly basis: string | null
}

/** A file whose bytes nothing could read. */
export interface UnreadFile {
  readonly file: EvidenceFile
  readonly problem: ProblemRecord | null
}

/** Narrow readings over a whole case, page by page, so that no list of all media is ever held. */
export interface CaseWalks {
  unreadFiles(): AsyncIterable<UnreadFile>
  /** Files whose bytes were read although something is wrong with them, in the order of reading. */
  damagedFiles(): AsyncIterable<EvidenceFile>
  /** Media that people name by a path, with or without the label of its exhibit (`A:DCIM/1.jpg`), or by their SHA-256. */
  mediaNamed(names: readonly string[]): Promise<readonly MediaId[]>
  /** What the current findings say of one kind: medium by medium in the order of ids, in the order of seeing. */
  observationsOf<K extends ObservationKind>(kind: K): AsyncIterable<Observation<K>>
  /** Media whose current findings are of something that could be decoded, in the order of ids. */
  draftStates(): AsyncIterable<DraftState>
}

export const wishes = ['go', 'pause', 'stop'] as const
/** What a person wishes of the run at work. */
export type Wish = (typeof wishes)[number]

/** What a run tells of itself while it is at work. */
export interface WorkTold {
  readonly stage: 'reading' | 'analysing' | 'drafting' | 'reporting' | 'finding' | 'verifying'
  /** Whether a person holds the work up; it stands still once nothing is under way. */
  readonly paused: boolean
  /** How many media are worked on now; in a stage that does not analyse media, 1 unless it waits for a pause to end. */
  readonly underWay: number
  readonly done: number
  readonly total: number | null
  /** Null as long as there is no measured pace. */
  readonly secondsLeft: number | null
  /** Why the networks run on the processor although an accelerator was asked for; null where nothing was refused. */
  readonly onProcessor: string | null
}

/** How a run is steered from another process, and what it tells to them. It outlives neither the run nor is it part of the record. */
export interface CaseSteering {
  wish(): Promise<Wish>
  setWish(wish: Wish): Promise<void>
  told(): Promise<WorkTold | null>
  tell(told: WorkTold | null): Promise<void>
}
