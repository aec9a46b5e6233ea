import { type AnalyseMediumMeans, analyseMedium } from '../../src/application/analysis/analyse-medium.ts'
import type { AnalysisEngine, AnalysisJob, AnalysisResult } from '../../src/application/ports/analysis-engine.ts'

export interface MemoryEngine extends AnalysisEngine {
  /** The media that were given to it, in order, by what lies behind their path. */
  readonly given: AnalysisJob[]
}

export interface MemoryEngineOptions {
  readonly places?: number
  /** Comes before each job; may wait or throw. */
  readonly before?: (job: AnalysisJob, signal: AbortSignal) => Promise<void>
}

/** Analyses in this process. */
export function memoryEngine(means: AnalyseMediumMeans, options: MemoryEngineOptions = {}): MemoryEngine {
  const given: AnalysisJob[] = []
  return {
    places: options.places ?? 1,
    given,
    warm: () => {},
    analyse: async (job, signal): Promise<AnalysisResult> => {
      given.push(job)
      await options.before?.(job, signal)
      return analyseMedium(job, means, signal)
    },
    [Symbol.asyncDispose]: async () => {},
  }
}
