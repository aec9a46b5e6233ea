import type { AnalysisEngine, AnalysisJob } from '../../application/ports/analysis-engine.ts'
import { Problem, type ProblemCode } from '../../domain/problem.ts'
import type { WorkerProgram } from './worker-command.ts'
import { startWorker, type WorkerProcess } from './worker-process.ts'
import { type JobReply, replyTo } from './worker-reply.ts'

export interface WorkerPoolOptions extends WorkerProgram {
  readonly places: number
  /** A worker that has grown beyond this many bytes is renewed after its job. */
  readonly renewAboveBytes: number
  /** The wall time of a job beyond its decodes: loading models, looking at every still. */
  readonly marginSeconds?: number
}

const defaultMarginSeconds = 300

/** A worker may be killed from outside while it begins; as often as this in a row, it is the machine on which none can begin. */
const startsAllowed = 3

/** What says nothing of a medium: with another worker it may be well. */
const ofMachine: ReadonlySet<ProblemCode> = new Set(['worker-unfit', 'isolation-missing'])

function isOfMachine(cause: unknown): cause is Problem {
  return cause instanceof Problem && ofMachine.has(cause.code)
}

/** Each worker tries its walls before it is ready: where several in a row say after a job that they lost them, it was the medium that had them say so. */
function taken(cause: Problem): Problem {
  return new Problem('worker-crashed', `a problem that is none of its own: ${cause.code}`, cause)
}

/** The workers of a pool: those at hand, and all that live. */
interface Workers {
  readonly idle: Set<WorkerProcess>
  readonly all: Set<WorkerProcess>
  closed: boolean
}

/** Runs analysis in child processes that are kept between jobs, renewed when grown and killed when they hang. */
export function createWorkerPool(options: WorkerPoolOptions): AnalysisEngine {
  const workers: Workers = { idle: new Set(), all: new Set(), closed: false }
  const ask = async (worker: WorkerProcess, job: AnalysisJob, signal: AbortSignal): Promise<JobReply> => {
    const seconds = job.limits.wallSeconds * 4 + (options.marginSeconds ?? defaultMarginSeconds)
    try {
      return replyTo(job, await worker.ask({ job }, AbortSignal.any([signal, deadline(seconds)])))
    } catch (cause) {
      // One that gave an odd answer may have been taken over.
      worker.stop()
      throw workers.closed ? new Problem('stopped', null, cause) : cause
    }
  }
  const askOneThatBegins = async (job: AnalysisJob, signal: AbortSignal) => {
    for (let starts = 1; ; starts += 1) {
      if (workers.closed) throw new Problem('stopped')
      const worker = takeIdle(workers) ?? addWorker(options, workers)
      try {
        return { worker, ...(await ask(worker, job, signal)) }
      } catch (cause) {
        if (!isOfMachine(cause)) throw cause
        if (starts >= startsAllowed) throw worker.began ? taken(cause) : cause
      }
    }
  }
  return {
    places: options.places,
    warm: () => {
      if (workers.all.size === 0 && !workers.closed) workers.idle.add(addWorker(options, workers))
    },
    analyse: async (job, signal) => {
      const { worker, outcome, rss } = await askOneThatBegins(job, signal)
      if (rss > options.renewAboveBytes) worker.stop()
      else workers.idle.add(worker)
      if (outcome instanceof Problem) throw outcome
      return outcome
    },
    [Symbol.asyncDispose]: async () => {
      workers.closed = true
      const ends = [...workers.all].map(({ ended }) => ended)
      for (const worker of workers.all) worker.stop()
      await Promise.all(ends)
    },
  }
}

function takeIdle({ idle }: Workers): WorkerProcess | null {
  for (const worker of idle) {
    idle.delete(worker)
    if (worker.lives) return worker
    worker.stop()
  }
  return null
}

function addWorker(options: WorkerPoolOptions, { idle, all }: Workers): WorkerProcess {
  const worker = startWorker(options)
  all.add(worker)
  void worker.ended.then(() => {
    all.delete(worker)
    idle.delete(worker)
  })
  return worker
}

/** A signal that aborts with the problem `time-limit`. */
function deadline(seconds: number): AbortSignal {
  const timeout = AbortSignal.timeout(seconds * 1000)
  const controller = new AbortController()
  timeout.addEventListener('abort', () => controller.abort(new Problem('time-limit', `${seconds} s`)), { once: true })
  return controller.signal
}
