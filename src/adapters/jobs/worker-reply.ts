import { observationId } from '../../application/analysis/plan-runs.ts'
import type { AnalysisJob, AnalysisResult } from '../../application/ports/analysis-engine.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import { Problem, type ProblemCode, type ProblemRecord } from '../../domain/problem.ts'
import { workerAnswer, workerRefusal } from './worker-answer.ts'

/** What a worker made of a job, checked; `rss` is its memory in bytes. */
export interface JobReply {
  readonly outcome: AnalysisResult | Problem
  readonly rss: number
}

/** Reads the answer of a worker, which may have been taken over by what it read: one of another form or about anything but its job is none. */
export function replyTo(job: AnalysisJob, message: unknown): JobReply {
  const parsed = workerAnswer.safeParse(message)
  if (!parsed.success) throw new Problem('worker-crashed', 'an answer of another form', parsed.error)
  const { rss } = parsed.data
  if ('problem' in parsed.data) return { outcome: problemOf(parsed.data.problem), rss }
  // The schema has the form of the type; it only knows no brands of ids.
  const result = parsed.data.result as unknown as AnalysisResult
  const fault = faultOf(result, job)
  if (fault !== null) throw new Problem('worker-crashed', fault)
  return { outcome: result, rss }
}

/** Why a worker takes no job at all, said instead of being ready; null where it says anything else. */
export function refusalOf(message: unknown): Problem | null {
  const parsed = workerRefusal.safeParse(message)
  return parsed.success ? new Problem(parsed.data.unfit.code, parsed.data.unfit.detail) : null
}

/** Problems that stop a run are for the program itself to find. */
const notOfWorkers: ReadonlySet<ProblemCode> = new Set(['disk-full', 'evidence-missing', 'stopped', 'worker-unfit'])

function problemOf({ code, detail }: ProblemRecord): Problem {
  if (code === 'isolation-missing') throw new Problem(code, detail)
  if (notOfWorkers.has(code)) throw new Problem('worker-crashed', `a problem that is none of its own: ${code}`)
  return new Problem(code, detail)
}

/** What in a result is not of its job; null where all is. */
function faultOf({ runs, observations }: AnalysisResult, job: AnalysisJob): string | null {
  if (![...runs, ...observations].every(({ mediaId }) => mediaId === job.mediaId)) return 'findings of another medium'
  if (new Set(runs.map(({ id }) => id)).size < runs.length || !runs.every((run) => wasAsked(run, job)))
    return 'a run that was not asked for'
  const byRun = Map.groupBy(observations, ({ run }) => run)
  const known = new Map(job.known.map((one) => [one.run.id, one.observations.map(({ id }) => id)]))
  for (const { id } of runs) {
    const seen = byRun.get(id) ?? []
    const due = new Set(known.get(id) ?? seen.map((_, ordinal) => observationId(id, ordinal)))
    if (!seen.every((one) => due.delete(one.id))) return 'an observation of another run'
    byRun.delete(id)
  }
  return byRun.size === 0 ? null : 'observations of no run'
}

type RunMeans = Pick<AnalysisResult['runs'][number], 'id' | 'analyzer' | 'analyzerVersion' | 'params' | 'models'>

function wasAsked(run: RunMeans, job: AnalysisJob): boolean {
  return job.runs.some((planned) => planned.id === run.id && meansOf(planned) === meansOf(run))
}

function meansOf({ analyzer, analyzerVersion, params, models }: RunMeans): string {
  return canonicalJson({ analyzer, analyzerVersion, params, models })
}
