import type { Outcome } from '../../domain/evidence.ts'
import type { ProblemCode } from '../../domain/problem.ts'
import type { AnalysisResult } from '../ports/analysis-engine.ts'

const unsupported: ReadonlySet<ProblemCode> = new Set(['not-media', 'format-unsupported'])

/** How far an analysis came. What an operator left out on purpose (a model not mounted) does not make it partial. */
export function outcomeOf(result: AnalysisResult): Outcome {
  if (result.facts === null) return result.problems.some((problem) => unsupported.has(problem.code)) ? 'unsupported' : 'unreadable'
  const failed = result.runs.some((run) => run.outcome.outcome === 'failed' && run.outcome.code !== 'model-missing')
  return failed || result.facts.damaged || result.problems.length > 0 ? 'partly' : 'described'
}
