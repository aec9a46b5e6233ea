import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../mutate/seeded-random.ts'
import { killIfAlive, type LiveProcess } from './processes.ts'
import { openStage, type Stage } from './stage.ts'
import { differences, runArguments, runUndisturbed, type Undisturbed } from './undisturbed.ts'

/** What became of runs while single processes of theirs were killed. */
export interface SingleKillFindings {
  readonly runs: number
  /** What was killed, by the name of the program. */
  readonly killed: readonly string[]
  readonly faults: readonly string[]
}

export interface SingleKillRequest {
  readonly runs: number
  readonly seed: number
  /** Which processes are killed: workers, or whatever works for a worker. */
  readonly among: 'workers' | 'decoders'
}

/** A medium that loses its worker three times is recorded as unreadable, so that no run may lose more than two. */
const killsPerRun = 2

/** Runs the small case while single workers or decoders are killed at random moments; the run must go on as if nothing had been. */
export async function surviveSingleKills({ runs, seed, among }: SingleKillRequest): Promise<SingleKillFindings> {
  using stage = openStage()
  const random = seededRandom(seed)
  const undisturbed = await runUndisturbed(stage)
  const killed: string[] = []
  const faults: string[] = []
  for (let run = 1; run <= runs; run += 1) {
    const data = join(stage.folder, `data-${run}`)
    const moments = Array.from({ length: killsPerRun }, () => random.real() * undisturbed.seconds * 0.8)
    const done = await runWithLosses({ stage, data, undisturbed, among, pick: (items) => random.pick(items) }, moments)
    killed.push(...done.killed)
    faults.push(...done.faults.map((fault) => `seed ${seed}, run ${run} (${done.killed.join(', ')}): ${fault}`))
    rmSync(data, { recursive: true, force: true })
  }
  return { runs, killed, faults }
}

interface Losses {
  readonly stage: Stage
  readonly data: string
  readonly undisturbed: Undisturbed
  readonly among: SingleKillRequest['among']
  readonly pick: (items: readonly LiveProcess[]) => LiveProcess
}

async function runWithLosses({ stage, data, undisturbed, among, pick }: Losses, moments: readonly number[]) {
  const running = stage.start(runArguments(undisturbed.evidence, data))
  const killed: string[] = []
  let over = false
  const ended = running.ended.finally(() => {
    over = true
  })
  const since = performance.now()
  for (const moment of moments.toSorted((a, b) => a - b)) {
    while (!over && performance.now() - since < moment * 1000) await pause(10)
    for (let targets: readonly LiveProcess[] = []; !over && targets.length === 0; await pause(5)) {
      targets = targetsOf(stage.processes(), among)
      if (targets.length === 0) continue
      const target = pick(targets)
      killIfAlive(target.pid)
      killed.push(target.name)
    }
  }
  const { code, stderr } = await ended
  if (code !== 2) return { killed, faults: [`ended with ${code}: ${stderr.slice(-2000)}`] }
  return { killed, faults: await differences(stage, data, undisturbed) }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Workers run the worker's script; decoders and readers are what descends from a worker. */
function targetsOf(processes: readonly LiveProcess[], among: SingleKillRequest['among']): LiveProcess[] {
  const workers = processes.filter(({ pid }) => commandOf(pid).includes('/src/main/worker.ts'))
  if (among === 'workers') return workers
  const inside = new Set(workers.map(({ pid }) => pid))
  for (let before = -1; before !== inside.size; ) {
    before = inside.size
    for (const { pid, parent } of processes) if (inside.has(parent)) inside.add(pid)
  }
  return processes.filter((process) => inside.has(process.pid) && !workers.includes(process))
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1')
  } catch {
    // It ended meanwhile.
    return ''
  }
}
