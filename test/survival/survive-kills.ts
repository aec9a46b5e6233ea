import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type SeededRandom, seededRandom } from '../mutate/seeded-random.ts'
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
  readonly tell: (done: number, of: number) => void
}

/** Kills runs of the small case at moments spread evenly over its duration, and the runs that continue them too, and looks what comes out. */
export async function surviveKills({ kills, seed, tell }: KillRequest): Promise<KillFindings> {
  using stage = openStage()
  const random = seededRandom(seed)
  const undisturbed = await runUndisturbed(stage)
  const stages: string[] = []
  const faults: string[] = []
  let chains = 0
  while (stages.length < kills) {
    chains += 1
    const data = join(stage.folder, `data-${chains}`)
    const links = Math.min(kills - stages.length, random.pick([1, 1, 2, 3]))
    const moments = Array.from({ length: links }, () => random.real() * undisturbed.seconds)
    const name = `seed ${seed}, chain ${chains}, killed after ${moments.map((moment) => moment.toFixed(2)).join(' s, ')} s`
    const chain = await killChain({ stage, data, random, undisturbed }, moments)
    stages.push(...chain.stages)
    faults.push(...chain.faults.map((fault) => `${name}: ${fault}`))
    rmSync(data, { recursive: true, force: true })
    tell(stages.length, kills)
  }
  const counts = Object.fromEntries([...Map.groupBy(stages, (word) => word)].map(([word, all]) => [word, all.length]))
  return { kills: stages.length, chains, undisturbedSeconds: undisturbed.seconds, stages: counts, faults }
}

interface Chain {
  readonly stage: Stage
  readonly data: string
  readonly random: SeededRandom
  readonly undisturbed: Undisturbed
}

async function killChain(chain: Chain, moments: readonly number[]) {
  const { stage, data, undisturbed } = chain
  const stages: string[] = []
  const faults: string[] = []
  for (const moment of moments) {
    const hit = await killOnce(chain, moment)
    if (hit.stage !== null) stages.push(hit.stage)
    faults.push(...hit.orphans)
  }
  const ended = await stage.run(runArguments(undisturbed.evidence, data))
  if (ended.code !== 2) return { stages, faults: [...faults, `the last run ended with ${ended.code}: ${ended.stderr.slice(-2000)}`] }
  return { stages, faults: [...faults, ...(await differences(stage, data, undisturbed))] }
}

/** Null where the run was over before the moment came, as one that only continues may be. */
async function killOnce({ stage, data, random, undisturbed }: Chain, moment: number) {
  const running = stage.start(runArguments(undisturbed.evidence, data))
  const over = await Promise.race([
    running.ended.then(() => true),
    new Promise<false>((resolve) => setTimeout(resolve, moment * 1000, false)),
  ])
  if (over) return { stage: null, orphans: [] }
  // Half of the kills hit the group alone, as from a terminal; the others everything at once, as a loss of power does.
  const alive = random.real() < 0.5 ? [] : stage.processes()
  running.kill()
  for (const { pid } of alive) killIfAlive(pid)
  const { stderr } = await running.ended
  const orphans = await awaitEnds(stage.processes, 20)
  for (const { pid } of orphans) killIfAlive(pid)
  return { stage: stageOf(stderr), orphans: orphans.map(({ pid, name }) => `process ${pid} ${name} outlived its run`) }
}

/** The stage that the last line of progress names. */
function stageOf(stderr: string): string {
  return /([A-Z][a-z ]+): [\d,/]+[^\n]*\n?$/.exec(stderr.trimEnd())?.[1] ?? 'Starting'
}
