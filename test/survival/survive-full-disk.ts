import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Ended } from '../e2e/wordveil.ts'
import { seededRandom } from '../mutate/seeded-random.ts'
import { type Observer, openNotebook } from './observer.ts'
import { mountSmallDisk, type SmallDisk } from './small-disk.ts'
import { openStage, type Stage } from './stage.ts'
import { differences, runArguments, runUndisturbed, smallCase, type Undisturbed } from './undisturbed.ts'

/** What running into a full disk did. `faults` is empty where nothing was lost and every message was clear. */
export interface FullDiskFindings {
  /** Bytes that the workspace takes when all is done. */
  readonly neededBytes: number
  /** How many runs met the full disk, and how many found the space just enough. */
  readonly full: number
  readonly enough: number
  readonly faults: readonly string[]
}

export interface FullDiskRequest {
  readonly disks: number
  readonly seed: number
  readonly observer: Observer
  /** What the runs must come to; without it the small case is first run undisturbed. */
  readonly undisturbed?: Undisturbed
}

const diskBytes = 64 * 1024 ** 2
const pageBytes = 4096

/** Runs the small case into workspaces on disks with too little space, from none to nearly enough; then makes space and continues. */
export async function surviveFullDisks({ disks, seed, observer, ...given }: FullDiskRequest): Promise<FullDiskFindings> {
  using stage = openStage(observer.stop)
  const random = seededRandom(seed)
  const notebook = openNotebook(observer)
  const undisturbed = given.undisturbed ?? (await runUndisturbed(stage))
  const neededBytes = bytesNeeded(undisturbed.data)
  const met = { full: 0, enough: 0 }
  for (let disk = 0; disk < disks && !observer.stop.aborted; disk += 1) {
    // One from each stretch, so that every stage of the run meets it.
    const left = Math.round(((disk + random.real()) / disks) * neededBytes)
    await notebook.round(`seed ${seed}, ${left} bytes left`, async (note) => {
      const { full, faults } = await runShort({ stage, undisturbed, left, data: join(stage.folder, `data-${disk}`) })
      note(faults)
      met[full ? 'full' : 'enough'] += 1
    })
    if (!observer.stop.aborted) observer.tell(disk + 1, disks)
  }
  return { neededBytes, ...met, faults: notebook.faults }
}

/** What a workspace takes on a disk in memory, which gives out whole pages. */
function bytesNeeded(data: string): number {
  const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
  return sizes.reduce((sum, size) => sum + Math.ceil(size / pageBytes) * pageBytes, 0)
}

interface Shortage {
  readonly stage: Stage
  readonly undisturbed: Undisturbed
  readonly data: string
  readonly left: number
}

async function runShort({ stage, undisturbed, data, left }: Shortage): Promise<{ full: boolean; faults: string[] }> {
  using disk = await mountSmallDisk(stage, data, diskBytes)
  disk.leave(left)
  const short = await disk.stage.run(runArguments(undisturbed.evidence, data))
  const whileFull = await disk.stage.run(['verify', '--case', smallCase, '--data', data])
  const left1 = [...(await stage.leftBehind()), ...disk.halfWritten()]
  disk.clear()
  const faults = [...messageFaults('run', short, [2]), ...messageFaults('verify', whileFull, [0, 1]), ...left1]
  const ended = await disk.stage.run(runArguments(undisturbed.evidence, data))
  if (ended.code !== 2) return { full: short.code === 3, faults: [...faults, `with space it ended with ${ended.code}: ${ended.stderr}`] }
  return { full: short.code === 3, faults: [...faults, ...(await afterwards(disk, data, undisturbed))] }
}

async function afterwards(disk: SmallDisk, data: string, undisturbed: Undisturbed): Promise<string[]> {
  return [...(await differences(disk.stage, data, undisturbed)), ...disk.halfWritten()]
}

/** A command that meets a full disk ends with 3, says so in plain words, and says what to do. */
export function messageFaults(command: string, { code, stderr }: Ended, fine: readonly number[]): string[] {
  if (code !== null && fine.includes(code)) return []
  const clear = stderr.includes('There is no space left on the disk.') && stderr.includes('Free some space and run the same command again')
  const faults = code === 3 ? [] : [`${command} ended with ${code}: ${stderr.slice(-1500)}`]
  return clear && !/^\s+at /m.test(stderr)
    ? faults
    : [...faults, `${command} did not say plainly that the disk is full: ${stderr.slice(-1500)}`]
}
