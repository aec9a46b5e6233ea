import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { AnalysisEngine, AnalysisJob, AnalysisResult } from '../../application/ports/analysis-engine.ts'
import { Problem, type ProblemRecord } from '../../domain/problem.ts'

export interface WorkerPoolOptions {
  /** The program each worker runs, and the arguments it gets. */
  readonly program: string
  readonly arguments: readonly string[]
  readonly places: number
  /** A worker that has grown beyond this many bytes is renewed after its job. */
  readonly renewAboveBytes: number
}

type Reply = { ready?: true; result?: AnalysisResult; problem?: ProblemRecord; rss?: number }

/** Runs analysis in child processes that are kept between jobs, renewed when grown and killed when they hang. */
export function createWorkerPool(options: WorkerPoolOptions): AnalysisEngine {
  const idle: ChildProcess[] = []
  const all = new Set<ChildProcess>()
  const take = () => idle.pop() ?? startWorker(options, all)
  const analyse = async (job: AnalysisJob, signal: AbortSignal) => {
    const worker = take()
    const reply = await replyOf(worker, job, signal)
    if ((reply.rss ?? 0) > options.renewAboveBytes) stopWorker(worker)
    else idle.push(worker)
    if (reply.problem !== undefined) throw new Problem(reply.problem.code, reply.problem.detail)
    if (reply.result === undefined) throw new Error('a worker answered neither result nor problem')
    return reply.result
  }
  return {
    places: options.places,
    analyse,
    [Symbol.asyncDispose]: async () => {
      const ends = [...all].map((worker) => once(worker, 'exit'))
      for (const worker of all) stopWorker(worker)
      await Promise.all(ends)
    },
  }
}

function startWorker(options: WorkerPoolOptions, all: Set<ChildProcess>): ChildProcess {
  const worker = fork(options.program, [...options.arguments], {
    serialization: 'advanced',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning'],
  })
  all.add(worker)
  worker.once('exit', () => all.delete(worker))
  return worker
}

/** Ends a worker with the decoders it started: it leads a process group of its own. */
function stopWorker(worker: ChildProcess): void {
  if (worker.pid === undefined || worker.exitCode !== null || worker.signalCode !== null) return
  try {
    process.kill(-worker.pid, 'SIGKILL')
  } catch {
    worker.kill('SIGKILL')
  }
}

/** The wall time of a job beyond its decodes: loading models, looking at every still. */
const marginSeconds = 300

async function replyOf(worker: ChildProcess, job: AnalysisJob, signal: AbortSignal): Promise<Reply> {
  const deadline = AbortSignal.timeout((job.limits.wallSeconds * 4 + marginSeconds) * 1000)
  let complaint = ''
  const onComplaint = (chunk: Buffer) => {
    complaint = (complaint + chunk.toString('utf8')).slice(-2000)
  }
  worker.stderr?.on('data', onComplaint)
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const onMessage = (message: Reply) => (message.ready === true ? undefined : resolve(message))
  const onExit = (code: number | null, by: NodeJS.Signals | null) => reject(new Problem('worker-crashed', `${by ?? `exit ${code}`} ${lastWords(complaint)}`.trim()))
  const onStop = () => {
    stopWorker(worker)
    reject(signal.aborted ? signal.reason : new Problem('time-limit'))
  }
  worker.on('message', onMessage).once('exit', onExit)
  const either = AbortSignal.any([signal, deadline])
  either.addEventListener('abort', onStop, { once: true })
  if (either.aborted) onStop()
  else worker.send({ job })
  try {
    return await promise
  } finally {
    either.removeEventListener('abort', onStop)
    worker.off('message', onMessage).off('exit', onExit)
    worker.stderr?.off('data', onComplaint)
  }
}

/** The line that names the error; the trace below it tells of this program and not of the file. */
function lastWords(complaint: string): string {
  return complaint.split('\n').find((line) => /Error|error|abort|fatal/i.test(line))?.slice(0, 200) ?? ''
}
