import { type AnalyseMediumMeans, analyseMedium } from '../application/analysis/analyse-medium.ts'
import type { AnalysisJob, AnalysisResult } from '../application/ports/analysis-engine.ts'
import { Problem, type ProblemRecord } from '../domain/problem.ts'

/** What the pool sends to a worker process. */
export type WorkerRequest = { readonly job: AnalysisJob }

/** What a worker process answers; `rss` is its memory in bytes, so that the pool can renew a grown one. */
export type WorkerReply = { readonly ready: true } | { readonly unfit: ProblemRecord } | JobAnswer

type JobAnswer = { readonly result: AnalysisResult; readonly rss: number } | { readonly problem: ProblemRecord; readonly rss: number }

/** Says, instead of being ready, what of the machine keeps this process from taking any job, and ends it. */
export function refuseJobs(channel: NodeJS.Process, problem: Problem): void {
  const reply: WorkerReply = { unfit: problem.record() }
  channel.send?.(reply, undefined, undefined, () => channel.exit(exitOfFault))
}

/**
 * Answers one job after another until the parent goes away. A bug ends the process: the pool sees it and says so. What `lost` tells of the
 * machine stands for the answer to a job: what was found without it says nothing of a medium.
 */
export function serveJobs(channel: NodeJS.Process, means: AnalyseMediumMeans, lost: () => Problem | null): void {
  const stop = new AbortController()
  const send = (reply: WorkerReply) => channel.send?.(reply)
  channel.on('disconnect', () => {
    stop.abort()
    channel.exit(0)
  })
  channel.on('message', (message: Partial<WorkerRequest>) => {
    // What answers a question of an analyzer is for whoever asked.
    if (message.job === undefined) return
    answer(message.job, means, stop.signal).then(
      (reply) => send(unlessLost(reply, lost())),
      (error: unknown) => {
        channel.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
        channel.exit(exitOfFault)
      },
    )
  })
  send({ ready: true })
}

const exitOfFault = 70

async function answer(job: AnalysisJob, means: AnalyseMediumMeans, signal: AbortSignal): Promise<JobAnswer> {
  try {
    const result = await analyseMedium(job, means, signal)
    return { result, rss: process.memoryUsage.rss() }
  } catch (problem) {
    if (problem instanceof Problem) return { problem: problem.record(), rss: process.memoryUsage.rss() }
    throw problem
  }
}

function unlessLost(reply: JobAnswer, lost: Problem | null): JobAnswer {
  return lost === null ? reply : { problem: lost.record(), rss: reply.rss }
}
