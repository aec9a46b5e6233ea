import { smallSources } from '../../test/mutate/sources.ts'
import { sharedData } from '../../test/shared-data.ts'
import { canMountSmallDisks } from '../../test/survival/small-disk.ts'
import { surviveFullDisks } from '../../test/survival/survive-full-disk.ts'
import { surviveKills } from '../../test/survival/survive-kills.ts'
import { type MutantFindings, surviveMutants } from '../../test/survival/survive-mutants.ts'
import { type SingleKillRequest, surviveSingleKills } from '../../test/survival/survive-single-kills.ts'
import { openProgress } from './progress.ts'
import { addCounts, mutantRows, type Row } from './rows.ts'
import type { Settings } from './settings.ts'

/** What one part found: rows for the table of figures, and faults in words. */
export interface Found {
  readonly rows: readonly Row[]
  readonly faults: readonly string[]
}

/** Every part by its name. */
export const survivalParts: Readonly<Record<string, (settings: Settings) => Promise<Found>>> = {
  mutants,
  kills,
  workers,
  decoders,
  disks,
}

/** So many damaged files make one case, so that a fault is near its cause and the work is told as it goes on. */
const filesPerCase = 200

async function mutants({ files, seed }: Settings): Promise<Found> {
  const data = sharedData()
  if (data === null) return { rows: [], faults: ['the test data are not here: name their folder in WORDVEIL_SHARED_DATA'] }
  const sources = smallSources(data)
  const tell = openProgress('damaged files')
  let sum: MutantFindings = { files: 0, seconds: 0, outcomes: {}, problems: {}, faults: [] }
  for (let from = 0; from < files; from += filesPerCase) {
    sum = addCounts(sum, await surviveMutants({ sources, seed, from, to: Math.min(from + filesPerCase, files) }))
    tell(sum.files, files)
  }
  return { rows: mutantRows(sum, sources.size), faults: sum.faults }
}

async function kills({ kills: wanted, seed }: Settings): Promise<Found> {
  const found = await surviveKills({ kills: wanted, seed, tell: openProgress('kills') })
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

async function workers({ losses, seed }: Settings): Promise<Found> {
  return singly({ runs: losses, seed, among: 'workers' })
}

async function decoders({ losses, seed }: Settings): Promise<Found> {
  return singly({ runs: losses, seed, among: 'decoders' })
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

async function disks({ disks: wanted, seed }: Settings): Promise<Found> {
  if (!canMountSmallDisks()) return { rows: [['full disks', 'not measured: no disk can be mounted here']], faults: [] }
  const found = await surviveFullDisks({ disks: wanted, seed, tell: openProgress('full disks') })
  return {
    rows: [
      ['runs into a full disk, runs that found the space enough', `${found.full}, ${found.enough}`],
      ['space that the case needs', `${(found.neededBytes / 1e6).toFixed(1)} MB`],
      ['unclear messages, damage, exports that differ once there was space', `${found.faults.length}`],
    ],
    faults: found.faults,
  }
}
