import type { AnalysedFacts, CaptureFacts, ContentType } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import type { Observation, Run } from '../../domain/observation.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import type { Ledger } from '../../domain/timeline.ts'
import type { PlannedRun } from '../analysis/plan-runs.ts'
import type { DecodeLimits, Look } from './media-decoder.ts'

/** One medium to be analysed. `known` are runs done before with what they saw, which are not done again. */
export interface AnalysisJob {
  readonly mediaId: MediaId
  readonly path: string
  readonly type: ContentType
  readonly bytes: number
  readonly extensions: readonly string[]
  readonly runs: readonly PlannedRun[]
  readonly known: readonly { readonly run: Run; readonly observations: readonly Observation[] }[]
  readonly limits: DecodeLimits
  /** A first look at a film's keyframes, or the whole of it; no matter for what is no film. */
  readonly look: Look
}

export interface AnalysisResult {
  readonly facts: AnalysedFacts | null
  readonly capture: CaptureFacts | null
  readonly ledger: Ledger | null
  readonly problems: readonly ProblemRecord[]
  readonly runs: readonly Run[]
  readonly observations: readonly Observation[]
}

/** Analyses media in processes apart, several at a time. A death or a hang is a Problem of that medium. */
export interface AnalysisEngine extends AsyncDisposable {
  /** How many media it works on at once. */
  readonly places: number
  /** Begins what the first medium needs, so that it need not wait for it; what fails of that is told when a medium is analysed. */
  warm(): void
  analyse(job: AnalysisJob, signal: AbortSignal): Promise<AnalysisResult>
}
