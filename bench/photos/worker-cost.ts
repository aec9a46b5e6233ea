import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnalysisJob } from '../../src/application/ports/analysis-engine.ts'

/** What one worker takes for a list of jobs. Memory in MB; Linux only, else 0. */
export interface WorkerCost {
  readonly seconds: number
  readonly peakMegabytes: number
  /** The worker and what it keeps running, each at its own peak; the most after any job. */
  readonly familyMegabytes: number
  /** Jobs after which it held more than the pool lets a worker keep. */
  readonly aboveRenewal: number
}

const renewal = 600 * 1024 ** 2

/** Gives a fresh worker the jobs one by one, without renewing it. */
export async function workerCost(jobs: readonly AnalysisJob[]): Promise<WorkerCost> {
  const program = join(import.meta.dirname, '..', '..', 'src', 'main', 'worker.ts')
  const worker = fork(program, [], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning'],
  })
  let [peakMegabytes, familyMegabytes] = [0, 0]
  try {
    await once(worker, 'message')
    let aboveRenewal = 0
    const start = performance.now()
    for (const job of jobs) {
      if ((await memoryAfter(worker, job)) > renewal) aboveRenewal += 1
      const family = new Map<number, number>()
      notePeaks(worker.pid ?? 0, family)
      peakMegabytes = family.get(worker.pid ?? 0) ?? 0
      familyMegabytes = Math.max(
        familyMegabytes,
        [...family.values()].reduce((sum, megabytes) => sum + megabytes, 0),
      )
    }
    const seconds = (performance.now() - start) / 1000
    return { seconds, peakMegabytes, familyMegabytes, aboveRenewal }
  } finally {
    worker.kill('SIGKILL')
  }
}

async function memoryAfter(worker: ChildProcess, job: AnalysisJob): Promise<number> {
  const answered = once(worker, 'message')
  worker.send({ job })
  const [reply] = (await answered) as [{ readonly rss: number; readonly problem?: { readonly code: string } }]
  if (reply.problem !== undefined) throw new Error(`${job.path}: ${reply.problem.code}`)
  return reply.rss
}

/** Notes the peak of each process that lives, the children and theirs. */
function notePeaks(pid: number, peaks: Map<number, number>): void {
  if (process.platform !== 'linux') return
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    if (peak !== undefined) peaks.set(pid, Number(peak) / 1024)
    for (const task of readdirSync(`/proc/${pid}/task`))
      for (const child of readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
        .split(' ')
        .filter((one) => one !== ''))
        notePeaks(Number(child), peaks)
  } catch {
    // It has ended since it was listed.
  }
}
