import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../mutate/seeded-random.ts'
import { type Observer, openNotebook } from './observer.ts'
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
  readonly observer: Observer
  /** What the runs must come to; without it the small case is first run undisturbed. */
  readonly undisturbed?: Undisturbed
}

/** A medium that loses its worker three times is recorded as unreadable, so that no run may lose more than two. */
const killsPerRun = 2
const mostRepeated = 3

/** Runs the small case while single workers or decoders are killed at random moments; the run must go on as if nothing had been. */
export async function surviveSingleKills({ runs, seed, among, observer, ...given }: SingleKillRequest): Promise<SingleKillFindings> {
  using stage = openStage(observer.stop)
  const random = seededRandom(seed)
  const notebook = openNotebook(observer)
  const undisturbed = given.undisturbed ?? (await runUndisturbed(stage))
  const killed: string[] = []
  let done = 0
  let tries = 0
  while (done < runs && !observer.stop.aborted) {
    const data = join(stage.folder, `data-${tries + 1}`)
    const moments = Array.from({ length: killsPerRun }, () => random.real() * undisturbed.seconds * 0.8)
    const lost: string[] = []
    const losses = { stage, data, undisturbed, among, lost, pick: (items: readonly LiveProcess[]) => random.pick(items) }
    await notebook.round(`seed ${seed}, run ${tries + 1}`, async (note) => note(await runWithLosses(losses, moments)))
    rmSync(data, { recursive: true, force: true })
    if (observer.stop.aborted) break
    tries += 1
    // One that was over before its moments came is made again at others; the program being faster than before is no fault.
    if (lost.length < killsPerRun && tries < runs + mostRepeated) continue
    done += 1
    killed.push(...lost)
    observer.tell(done, runs)
  }
  return { runs: done, killed, faults: notebook.faults }
}

interface Losses {
  readonly stage: Stage
  readonly data: string
  readonly undisturbed: Undisturbed
  readonly among: SingleKillRequest['among']
  readonly pick: (items: readonly LiveProcess[]) => LiveProcess
  /** Takes the name of each program that was killed. */
  readonly lost: string[]
}

async function runWithLosses({ stage, data, undisturbed, among, pick, lost }: Losses, moments: readonly number[]): Promise<string[]> {
  const running = stage.start(runArguments(undisturbed.evidence, data))
  let over = false
  const ended = running.ended.finally(() => {
    over = true
  })
  // Told to who waits for the end, below.
  ended.catch(() => undefined)
  const since = performance.now()
  for (const moment of moments.toSorted((a, b) => a - b)) {
    while (!over && performance.now() - since < moment * 1000) await pause(10)
    for (let targets: readonly LiveProcess[] = []; !over && targets.length === 0; await pause(5)) {
      targets = targetsOf(stage.processes(), among)
      if (targets.length === 0) continue
      const target = pick(targets)
      killIfAlive(target.pid)
      lost.push(target.name)
    }
  }
  const { code, stderr } = await ended
  const faults = code === 2 ? await differences(stage, data, undisturbed) : [`ended with ${code}: ${stderr.slice(-2000)}`]
  return faults.map((fault) => `${lost.join(', ')} killed: ${fault}`)
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
