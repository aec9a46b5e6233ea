import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AnalysisEngine, AnalysisJob, AnalysisResult } from '../../application/ports/analysis-engine.ts'
import { Problem, type ProblemRecord } from '../../domain/problem.ts'
import { sendFilter } from '../sandbox/send-filter.ts'
import { signalOfCode } from '../sandbox/signal-of-code.ts'
import { crashDetail } from './crash-detail.ts'
import { type WorkerProgram, workerCommand, workerEnvironment } from './worker-command.ts'

export interface WorkerPoolOptions extends WorkerProgram {
  readonly places: number
  /** A worker that has grown beyond this many bytes is renewed after its job. */
  readonly renewAboveBytes: number
  /** The wall time of a job beyond its decodes: loading models, looking at every still. */
  readonly marginSeconds?: number
}

const defaultMarginSeconds = 300

type Reply = { ready?: true; result?: AnalysisResult; problem?: ProblemRecord; rss?: number }

/** The workers of a pool: those at hand, and all that live. */
interface Workers {
  readonly idle: Set<ChildProcess>
  readonly all: Set<ChildProcess>
  closed: boolean
}

/** Runs analysis in child processes that are kept between jobs, renewed when grown and killed when they hang. */
export function createWorkerPool(options: WorkerPoolOptions): AnalysisEngine {
  const workers: Workers = { idle: new Set(), all: new Set(), closed: false }
  const analyse = async (job: AnalysisJob, signal: AbortSignal) => {
    if (workers.closed) throw new Problem('stopped')
    const worker = takeIdle(workers) ?? startWorker(options, workers)
    const seconds = job.limits.wallSeconds * 4 + (options.marginSeconds ?? defaultMarginSeconds)
    const reply = await replyOf(worker, job, AbortSignal.any([signal, deadline(seconds)])).catch((cause: unknown) =>
      Promise.reject(workers.closed ? new Problem('stopped', null, cause) : cause),
    )
    if ((reply.rss ?? 0) > options.renewAboveBytes) stopWorker(worker)
    else workers.idle.add(worker)
    if (reply.problem !== undefined) throw new Problem(reply.problem.code, reply.problem.detail)
    if (reply.result === undefined) throw new Error('a worker answered neither result nor problem')
    return reply.result
  }
  return {
    places: options.places,
    analyse,
    [Symbol.asyncDispose]: async () => {
      workers.closed = true
      const ends = [...workers.all].map((worker) => once(worker, 'exit'))
      for (const worker of workers.all) stopWorker(worker)
      await Promise.all(ends)
    },
  }
}

function takeIdle({ idle }: Workers): ChildProcess | null {
  for (const worker of idle) {
    idle.delete(worker)
    if (worker.connected) return worker
    stopWorker(worker)
  }
  return null
}

function startWorker(options: WorkerPoolOptions, { idle, all }: Workers): ChildProcess {
  const { command, args, filter } = workerCommand(options)
  const worker = spawn(command, [...args], {
    serialization: 'advanced',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc', 'ignore', filter === null ? 'ignore' : 'pipe'],
    env: options.reads === null ? process.env : workerEnvironment(process.env),
  })
  sendFilter(worker, filter)
  all.add(worker)
  worker.once('exit', () => {
    all.delete(worker)
    idle.delete(worker)
  })
  // A message that no longer reaches it; its end is told by `exit`.
  worker.on('error', () => stopWorker(worker))
  return worker
}

/** Ends a worker with the decoders it started: it leads a process group of its own. */
function stopWorker(worker: ChildProcess): void {
  if (worker.pid === undefined || worker.exitCode !== null || worker.signalCode !== null) return
  try {
    process.kill(-worker.pid, 'SIGKILL')
  } catch {
    // Where there are no process groups, the worker alone can be ended.
    worker.kill('SIGKILL')
  }
}

/** A signal that aborts with the problem `time-limit`. */
function deadline(seconds: number): AbortSignal {
  const timeout = AbortSignal.timeout(seconds * 1000)
  const controller = new AbortController()
  timeout.addEventListener('abort', () => controller.abort(new Problem('time-limit', `${seconds} s`)), { once: true })
  return controller.signal
}

async function replyOf(worker: ChildProcess, job: AnalysisJob, signal: AbortSignal): Promise<Reply> {
  signal.throwIfAborted()
  let complaint = ''
  const onComplaint = (chunk: Buffer) => {
    complaint = (complaint + chunk.toString('utf8')).slice(-20_000)
  }
  worker.stderr?.on('data', onComplaint)
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const onMessage = (message: Reply) => (message.ready === true ? undefined : resolve(message))
  const onClose = (code: number | null, by: NodeJS.Signals | null) => {
    const end = by ?? signalOfCode(code) ?? `exit ${code}`
    reject(new Problem('worker-crashed', crashDetail(end, complaint), new Error(complaint)))
  }
  const onStop = () => {
    stopWorker(worker)
    reject(signal.reason)
  }
  worker.on('message', onMessage).once('close', onClose)
  signal.addEventListener('abort', onStop, { once: true })
  worker.send({ job })
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', onStop)
    worker.off('message', onMessage).off('close', onClose)
    worker.stderr?.off('data', onComplaint)
  }
}
