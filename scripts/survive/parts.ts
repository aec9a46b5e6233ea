import { everyFormat } from '../../test/mutate/sources.ts'
import { sharedData } from '../../test/shared-data.ts'
import { type Observer, openNotebook } from '../../test/survival/observer.ts'
import { canMountSmallDisks } from '../../test/survival/small-disk.ts'
import { surviveFullDisks } from '../../test/survival/survive-full-disk.ts'
import { surviveKills } from '../../test/survival/survive-kills.ts'
import { type MutantFindings, surviveMutants } from '../../test/survival/survive-mutants.ts'
import { type SingleKillRequest, surviveSingleKills } from '../../test/survival/survive-single-kills.ts'
import { addCounts, mutantRows } from './rows.ts'
import type { Found, Part } from './run-parts.ts'
import type { Settings } from './settings.ts'

const parts: Readonly<Record<string, (settings: Settings, observer: Observer) => Promise<Found>>> = {
  mutants,
  kills,
  workers,
  decoders,
  disks,
}

/** The names of all parts. */
export const partNames: readonly string[] = Object.keys(parts)

/** The parts that are wished for, in that order. */
export function survivalParts(settings: Settings): Part[] {
  return settings.parts.flatMap((name) => {
    const run = parts[name]
    return run === undefined ? [] : [{ name, run: (observer: Observer) => run(settings, observer) }]
  })
}

/** So many damaged files make one case, so that a fault is near its cause and the work is told as it goes on. */
const filesPerCase = 100

async function mutants({ files, seed }: Settings, observer: Observer): Promise<Found> {
  const data = sharedData()
  if (data === null) throw new Error('the test data are not here: name their folder in WORDVEIL_SHARED_DATA')
  const sources = everyFormat(data)
  const notebook = openNotebook(observer)
  let sum: MutantFindings = { files: 0, archives: 0, seconds: 0, longestSeconds: 0, outcomes: {}, problems: {}, faults: [] }
  for (let from = 0; from < files && !observer.stop.aborted; from += filesPerCase) {
    const to = Math.min(from + filesPerCase, files)
    await notebook.round(`seed ${seed}, files ${from} to ${to - 1}`, async (note) => {
      const found = await surviveMutants({ sources, seed, from, to, stop: observer.stop })
      note(found.faults)
      sum = addCounts(sum, found)
      observer.tell(sum.files, files)
    })
  }
  return { rows: mutantRows({ ...sum, faults: notebook.faults }, sources.size), faults: notebook.faults }
}

async function kills({ kills: wanted, seed }: Settings, observer: Observer): Promise<Found> {
  const found = await surviveKills({ kills: wanted, seed, observer })
  const stages = Object.entries(found.stages).map(([stage, count]) => `${stage.toLowerCase()} ${count}`)
  return {
    rows: [
      ['kills of a whole run, runs brought to their end', `${found.kills}, ${found.chains}`],
      ['stage that the kill hit', stages.join(', ')],
      ['undisturbed run', `${found.undisturbedSeconds.toFixed(1)} s`],
      ['exports that differ, orphans, files left', `${found.faults.length}`],
    ],
    faults: found.faults,
  }
}

async function workers({ losses, seed }: Settings, observer: Observer): Promise<Found> {
  return singly({ runs: losses, seed, among: 'workers', observer })
}

async function decoders({ losses, seed }: Settings, observer: Observer): Promise<Found> {
  return singly({ runs: losses, seed, among: 'decoders', observer })
}

async function singly(request: SingleKillRequest): Promise<Found> {
  const found = await surviveSingleKills(request)
  return {
    rows: [
      [`single ${request.among} killed, in runs that went on`, `${found.killed.length}, ${found.runs}`],
      ['exports that differ', `${found.faults.length}`],
    ],
    faults: found.faults,
  }
}

async function disks({ disks: wanted, seed }: Settings, observer: Observer): Promise<Found> {
  if (!canMountSmallDisks()) return { rows: [['full disks', 'not measured: no disk can be mounted here']], faults: [] }
  const found = await surviveFullDisks({ disks: wanted, seed, observer })
  return {
    rows: [
      ['runs into a full disk, runs that found the space enough', `${found.full}, ${found.enough}`],
      ['space that the case needs', `${(found.neededBytes / 1e6).toFixed(1)} MB`],
      ['unclear messages, damage, exports that differ once there was space', `${found.faults.length}`],
    ],
    faults: found.faults,
  }
}
