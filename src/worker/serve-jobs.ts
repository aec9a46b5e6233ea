import { type AnalyseMediumMeans, analyseMedium } from '../application/analysis/analyse-medium.ts'
import type { AnalysisJob, AnalysisResult } from '../application/ports/analysis-engine.ts'
import { Problem, type ProblemRecord } from '../domain/problem.ts'

/** What the pool sends to a worker process. */
export type WorkerRequest = { readonly job: AnalysisJob }

/** What a worker process answers; `rss` is its memory in bytes, so that the pool can renew a grown one. */
export type WorkerReply =
  | { readonly ready: true }
  | { readonly result: AnalysisResult; readonly rss: number }
  | { readonly problem: ProblemRecord; readonly rss: number }

/** Answers one job after another until the parent goes away. A bug ends the process: the pool sees it and says so. */
export function serveJobs(channel: NodeJS.Process, means: AnalyseMediumMeans): void {
  const stop = new AbortController()
  const send = (reply: WorkerReply) => channel.send?.(reply)
  channel.on('disconnect', () => {
    stop.abort()
    channel.exit(0)
  })
  channel.on('message', (message: Partial<WorkerRequest>) => {
    // What answers a question of an analyzer is for whoever asked.
    if (message.job === undefined) return
    answer(message.job, means, stop.signal).then(send, (error: unknown) => {
      channel.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      channel.exit(70)
    })
  })
  send({ ready: true })
}

async function answer(job: AnalysisJob, means: AnalyseMediumMeans, signal: AbortSignal): Promise<WorkerReply> {
  try {
    const result = await analyseMedium(job, means, signal)
    return { result, rss: process.memoryUsage.rss() }
  } catch (problem) {
    if (problem instanceof Problem) return { problem: problem.record(), rss: process.memoryUsage.rss() }
    throw problem
  }
}
