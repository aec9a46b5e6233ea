import type { ChildProcess } from 'node:child_process'
import { Problem } from '../../domain/problem.ts'
import { answerWorker, type ModelServers } from '../inference/answer-worker.ts'
import { endWithAll } from '../sandbox/end-with-all.ts'
import { wallsArgument } from '../sandbox/handed-walls.ts'
import { signalOfCode } from '../sandbox/signal-of-code.ts'
import { startWalled } from '../sandbox/start-walled.ts'
import { crashDetail } from './crash-detail.ts'
import { endOfProcess, type ProcessEnd } from './end-of-process.ts'
import { type WorkerProgram, workerCommand, workerEnvironment } from './worker-command.ts'
import { refusalOf } from './worker-reply.ts'

/** A process that does one job after another. */
export interface WorkerProcess {
  /** Whether it can be given a job. */
  readonly lives: boolean
  /** Whether it said that it is ready: from then on it may have met a medium. */
  readonly began: boolean
  /** Resolves at its end, however it came. */
  readonly ended: Promise<void>
  /** Gives it a message and resolves with what it says next. Rejects where it ends before, and with the reason of the signal, which ends it. */
  ask(message: object, signal: AbortSignal): Promise<unknown>
  stop(): void
}

/** What is kept of the last words of a process, in characters. */
const keptComplaint = 20_000

/** The longest that a worker may take to say that it is ready, on however slow a machine. */
const mostReadySeconds = 300

/**
 * Starts a worker, with the walls that its decoders have to run behind. The first thing it says is that it is ready: one that ends before that is
 * `worker-unfit`, or `isolation-missing` where it says so, for it met no medium.
 */
export function startWorker(options: WorkerProgram): WorkerProcess {
  const child = spawnWorker(options)
  const stop = () => endWithAll(child)
  const tooLate = setTimeout(stop, mostReadySeconds * 1000)
  let ready = false
  let refusal: Problem | null = null
  let complaint = ''
  child.once('message', (said) => {
    refusal = refusalOf(said)
    ready = refusal === null
    if (ready) clearTimeout(tooLate)
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString('utf8')).slice(-keptComplaint)
  })
  // A message that no longer reaches it, or a program that cannot be started; its end is told by `close`.
  child.on('error', (error) => {
    complaint += `${error.name}: ${error.message}\n`
    stop()
  })
  const problemOf: ProblemOfEnd = ({ code, by }) => {
    if (refusal !== null) return refusal
    const detail = crashDetail(by ?? signalOfCode(code) ?? `exit ${code}`, complaint)
    return new Problem(ready ? 'worker-crashed' : 'worker-unfit', detail, new Error(complaint))
  }
  const waiting: Asking['waiting'] = new Set()
  const ended = endOfProcess(child).then((end) => {
    clearTimeout(tooLate)
    for (const tell of waiting) tell(end)
  })
  return {
    get lives() {
      return child.connected && child.exitCode === null && child.signalCode === null
    },
    get began() {
      return ready
    },
    ended,
    ask: (message, signal) => {
      complaint = ''
      return answerOf(child, message, { signal, waiting, problemOf, stop, servers: options.servers ?? noServers })
    },
    stop,
  }
}

type ProblemOfEnd = (end: ProcessEnd) => Problem

function spawnWorker(options: WorkerProgram): ChildProcess {
  return startWalled(workerCommand({ ...options, arguments: [...options.arguments, wallsArgument()] }), {
    pipes: ['ignore', 'ignore', 'pipe', 'ipc', 'ignore'],
    environment: options.reads === null ? process.env : workerEnvironment(process.env),
    leads: true,
  })
}

interface Asking {
  readonly signal: AbortSignal
  /** Those who wait for an answer, to be told of the end. */
  readonly waiting: Set<(end: ProcessEnd) => void>
  readonly problemOf: ProblemOfEnd
  readonly stop: () => void
  readonly servers: ModelServers
}

const noServers: ModelServers = { vision: null, translation: null }

async function answerOf(child: ChildProcess, message: object, { signal, waiting, problemOf, stop, servers }: Asking): Promise<unknown> {
  signal.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const onMessage = (said: unknown) => {
    const answer = answerWorker(said, servers, signal)
    if (answer !== null) answer.then((message) => child.connected && child.send(message), reject)
    else if (!isBeginning(said)) resolve(said)
  }
  const onAbort = () => {
    stop()
    reject(signal.reason)
  }
  const onEnd = (end: ProcessEnd) => reject(problemOf(end))
  child.on('message', onMessage)
  waiting.add(onEnd)
  signal.addEventListener('abort', onAbort, { once: true })
  child.send(message)
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', onAbort)
    child.off('message', onMessage)
    waiting.delete(onEnd)
  }
}

/** What a worker says before it is asked anything; an answer to no job. */
function isBeginning(said: unknown): boolean {
  return typeof said === 'object' && said !== null && ('ready' in said || 'unfit' in said)
}
