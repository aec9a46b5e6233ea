import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type SeededRandom, seededRandom } from '../mutate/seeded-random.ts'
import { type Note, type Observer, openNotebook } from './observer.ts'
import { awaitEnds, killIfAlive } from './processes.ts'
import { openStage, type Stage } from './stage.ts'
import { differences, runArguments, runUndisturbed, type Undisturbed } from './undisturbed.ts'

/** What kills at random moments did. `faults` is empty where nothing was lost. */
export interface KillFindings {
  readonly kills: number
  /** Runs that were killed, some more than once, and then brought to their end. */
  readonly chains: number
  readonly undisturbedSeconds: number
  /** How many kills fell into which stage of the run. */
  readonly stages: Readonly<Record<string, number>>
  readonly faults: readonly string[]
}

export interface KillRequest {
  readonly kills: number
  readonly seed: number
  readonly observer: Observer
  /** What the runs must come to; without it the small case is first run undisturbed. */
  readonly undisturbed?: Undisturbed
}

/**
 * Kills runs of the small case at moments spread evenly over its duration, and the runs that continue them too, and looks what comes out.
 * Stopped early, it gives what was found until then; kills whose run was not yet brought to its end do not count.
 */
export async function surviveKills({ kills, seed, observer, ...given }: KillRequest): Promise<KillFindings> {
  using stage = openStage(observer.stop)
  const random = seededRandom(seed)
  const notebook = openNotebook(observer)
  const undisturbed = given.undisturbed ?? (await runUndisturbed(stage))
  const stages: string[] = []
  let chains = 0
  while (stages.length < kills && !observer.stop.aborted) {
    const data = join(stage.folder, `data-${chains + 1}`)
    const links = Math.min(kills - stages.length, random.pick([1, 1, 2, 3]))
    const moments = Array.from({ length: links }, () => random.real() * undisturbed.seconds)
    const name = `seed ${seed}, chain ${chains + 1}, killed after ${moments.map((moment) => moment.toFixed(2)).join(' s, ')} s`
    const hit: string[] = []
    await notebook.round(name, (note) => killChain({ stage, data, random, undisturbed, note, hit }, moments))
    rmSync(data, { recursive: true, force: true })
    if (observer.stop.aborted) break
    chains += 1
    stages.push(...hit)
    observer.tell(stages.length, kills)
  }
  const counts = Object.fromEntries([...Map.groupBy(stages, (word) => word)].map(([word, all]) => [word, all.length]))
  return { kills: stages.length, chains, undisturbedSeconds: undisturbed.seconds, stages: counts, faults: notebook.faults }
}

interface Chain {
  readonly stage: Stage
  readonly data: string
  readonly random: SeededRandom
  readonly undisturbed: Undisturbed
  readonly note: Note
  /** Takes the stage of the run that each kill hit. */
  readonly hit: string[]
}

async function killChain(chain: Chain, moments: readonly number[]): Promise<void> {
  const { stage, data, undisturbed, note } = chain
  for (const moment of moments) await killOnce(chain, moment)
  const ended = await stage.run(runArguments(undisturbed.evidence, data))
  if (ended.code === 2) note(await differences(stage, data, undisturbed))
  else note([`the last run ended with ${ended.code}: ${ended.stderr.slice(-2000)}`])
}

/** Nothing is hit where the run was over before the moment came, as one that only continues may be. */
async function killOnce({ stage, data, random, undisturbed, note, hit }: Chain, moment: number): Promise<void> {
  const running = stage.start(runArguments(undisturbed.evidence, data))
  const over = await Promise.race([running.ended.then(() => true), setTimeout(moment * 1000, false, { ref: false })])
  if (over) return
  // Half of the kills hit the group alone, as from a terminal; the others everything at once, as a loss of power does.
  const alive = random.real() < 0.5 ? [] : stage.processes()
  running.kill()
  for (const { pid } of alive) killIfAlive(pid)
  const { stderr } = await running.ended
  const orphans = await awaitEnds(stage.processes, 20)
  for (const { pid } of orphans) killIfAlive(pid)
  hit.push(stageOf(stderr))
  note(orphans.map(({ pid, name }) => `process ${pid} ${name} outlived its run`))
}

/** The stage that the last line of progress names. */
function stageOf(stderr: string): string {
  return /([A-Z][a-z ]+): [\d,/]+[^\n]*\n?$/.exec(stderr.trimEnd())?.[1] ?? 'Starting'
}
