import type { EvidenceFile, Outcome } from '../../domain/evidence.ts'
import type { ProblemCode } from '../../domain/problem.ts'
import { problemsOf } from '../../domain/problems-of-medium.ts'
import type { AnalysisResult } from '../ports/analysis-engine.ts'

const unsupported: ReadonlySet<ProblemCode> = new Set(['not-media', 'format-unsupported'])

/**
 * How far an analysis came with bytes that lie at these places. What an operator left out on purpose (a model not mounted) does not make
 * it partial; that an archive does not hold the bytes as it recorded them does.
 */
export function outcomeOf(result: AnalysisResult, files: readonly Pick<EvidenceFile, 'problem'>[] = []): Outcome {
  if (result.facts === null) return result.problems.some((problem) => unsupported.has(problem.code)) ? 'unsupported' : 'unreadable'
  const failed = result.runs.some((run) => run.outcome.outcome === 'failed' && run.outcome.code !== 'model-missing')
  return failed || result.facts.damaged || problemsOf({ ...result, files }).length > 0 ? 'partly' : 'described'
}
