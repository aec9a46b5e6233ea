import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { folderDigest } from '../e2e/folder-digest.ts'
import { checkout } from '../e2e/wordveil.ts'
import { soundArchives, writeArchiveMutants } from '../mutate/make-archive-mutants.ts'
import { writeMutants } from '../mutate/make-mutants.ts'
import type { Sources } from '../mutate/sources.ts'
import { exportFrom, type FileOutcome, outcomesOf, untold } from './media-of.ts'
import { openStage, type Stage } from './stage.ts'
import { lateMedia, longestStay, runWatched } from './time-watch.ts'

/** What became of a number of damaged files and archives. */
export interface MutantFindings {
  readonly files: number
  /** Archives, each an exhibit of its own. */
  readonly archives: number
  readonly seconds: number
  /** The longest time that one medium was at work. */
  readonly longestSeconds: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly problems: Readonly<Record<string, number>>
  /** What went wrong, in words; a mutant is named by its path, which tells number and damage. Empty where all is well. */
  readonly faults: readonly string[]
}

export interface MutantRequest {
  readonly sources: Sources
  readonly seed: number
  readonly from: number
  readonly to: number
  readonly stop: AbortSignal
}

/** Where the evidence of a run lies: a folder of damaged files, and damaged archives. */
interface Written {
  readonly exhibits: readonly string[]
  readonly files: readonly string[]
  readonly archives: readonly string[]
}

/** For so many files there is one archive. */
const filesPerArchive = 12

/** Runs the real program over damaged files and tells what became of them, of the evidence and of the machine. Rejects where it is stopped. */
export async function surviveMutants(request: MutantRequest): Promise<MutantFindings> {
  using stage = openStage(request.stop)
  const evidence = join(stage.folder, 'evidence')
  const data = join(stage.folder, 'data')
  const { exhibits, files, archives } = await writeEvidence(evidence, request)
  const before = folderDigest(evidence)
  const since = performance.now()
  const args = ['run', ...exhibits, '--case', 'M', '--report', 'html,json', '--data', data]
  const { ended, stays } = await runWatched(stage, data, { args, seconds: 900 + files.length * 10 })
  const seconds = (performance.now() - since) / 1000
  const counts = { files: files.length, archives: archives.length, seconds, longestSeconds: longestStay(stays) }
  const faults = [
    ...(ended.code === 0 || ended.code === 2 ? [] : [`run ended with ${ended.code}: ${ended.stderr.slice(-2000)}`]),
    ...(/^\s+at /m.test(ended.stdout + ended.stderr) ? [`run printed a stack: ${ended.stderr.slice(-2000)}`] : []),
    ...lateMedia(stays),
    ...(await stage.leftBehind()),
    ...digestFaults(before, folderDigest(evidence)),
  ]
  if (faults.some((fault) => fault.startsWith('run ended'))) return { ...counts, outcomes: {}, problems: {}, faults }
  return { ...counts, ...(await toldOf({ exhibits, files, archives }, stage, faults)) }
}

async function writeEvidence(folder: string, { sources, seed, from, to }: MutantRequest): Promise<Written> {
  const [loose, packed] = [join(folder, 'files'), join(folder, 'archives')]
  mkdirSync(loose, { recursive: true })
  const files = writeMutants(sources, { folder: loose, seed, from, to }).map(({ path }) => path)
  const photo = readFileSync(join(checkout, 'samples', 'case', 'usb-stick', 'backup', '2024', 'dinner (small).jpg'))
  const turns = { from: Math.floor(from / filesPerArchive), to: Math.floor(to / filesPerArchive) }
  const archives = writeArchiveMutants(await soundArchives(photo), { folder: packed, seed, ...turns })
  return { exhibits: [loose, ...archives], files, archives: archives.map((path) => basename(path)) }
}

async function toldOf({ files, archives }: Written, stage: Stage, faults: readonly string[]) {
  const data = join(stage.folder, 'data')
  const told = outcomesOf((await exportFrom(stage, data, 'M')).value)
  const verified = await stage.run(['verify', '--case', 'M', '--data', data])
  const unsound = verified.code === 0 ? [] : [`verify ended with ${verified.code}: ${verified.stdout}${verified.stderr}`]
  rmSync(join(stage.folder, 'M.json'), { force: true })
  return {
    outcomes: counted(told.map((file) => file.outcome ?? 'no bytes')),
    problems: counted(told.flatMap((file) => file.problems)),
    faults: [...faults, ...missing(told, { files, archives }), ...untold(told), ...unsound, ...(await stage.leftBehind())],
  }
}

/** Files that the export does not name, and archives of which it names nothing. */
function missing(told: readonly FileOutcome[], { files, archives }: Pick<Written, 'files' | 'archives'>): string[] {
  const paths = new Set(told.flatMap(({ exhibit, path }) => (exhibit === 'files' ? [path] : [])))
  const exhibits = new Set(told.map(({ exhibit }) => exhibit))
  return [
    ...files.filter((path) => !paths.has(path)).map((path) => `not in the export: ${path}`),
    ...archives.filter((name) => !exhibits.has(name)).map((name) => `nothing is told of ${name}`),
  ]
}

/** How often each word occurs, the most frequent first. */
function counted(words: readonly string[]): Record<string, number> {
  const groups = [...Map.groupBy(words, (word) => word)].map(([word, all]): [string, number] => [word, all.length])
  return Object.fromEntries(groups.toSorted(([, a], [, b]) => b - a))
}

/** The files whose bytes or times are no longer as they were. */
function digestFaults(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...paths].filter((path) => before[path] !== after[path]).map((path) => `evidence changed: ${path}`)
}
