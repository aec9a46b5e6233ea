import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { folderDigest } from '../e2e/folder-digest.ts'
import { type Mutant, writeMutants } from '../mutate/make-mutants.ts'
import type { Sources } from '../mutate/sources.ts'
import { exportFrom, outcomesOf } from './media-of.ts'
import { openStage, type Stage } from './stage.ts'

/** What became of a number of damaged files. Every list but `outcomes` and `problems` is empty where all is well. */
export interface MutantFindings {
  readonly files: number
  readonly seconds: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly problems: Readonly<Record<string, number>>
  /** What went wrong, in words; a mutant is named by its path, which tells number and damage. */
  readonly faults: readonly string[]
}

export interface MutantRequest {
  readonly sources: Sources
  readonly seed: number
  readonly from: number
  readonly to: number
  readonly stop: AbortSignal
}

/** Runs the real program over damaged files and tells what became of them, of the evidence and of the machine. Rejects where it is stopped. */
export async function surviveMutants(request: MutantRequest): Promise<MutantFindings> {
  using stage = openStage(request.stop)
  const evidence = join(stage.folder, 'evidence')
  const data = join(stage.folder, 'data')
  mkdirSync(evidence)
  const mutants = writeMutants(request.sources, { ...request, folder: evidence })
  const before = folderDigest(evidence)
  const since = performance.now()
  const args = ['run', evidence, '--case', 'M', '--report', 'html,json', '--data', data]
  const ended = await stage.run(args, { seconds: 900 + mutants.length * 10 })
  const seconds = (performance.now() - since) / 1000
  const faults = [
    ...(ended.code === 0 || ended.code === 2 ? [] : [`run ended with ${ended.code}: ${ended.stderr.slice(-2000)}`]),
    ...(/^\s+at /m.test(ended.stderr) ? [`run printed a stack: ${ended.stderr.slice(-2000)}`] : []),
    ...(await stage.leftBehind()),
    ...digestFaults(before, folderDigest(evidence)),
  ]
  if (faults.some((fault) => fault.startsWith('run ended'))) return { files: mutants.length, seconds, outcomes: {}, problems: {}, faults }
  return { files: mutants.length, seconds, ...(await toldOf(mutants, stage, data, faults)) }
}

async function toldOf(mutants: readonly Mutant[], stage: Stage, data: string, faults: readonly string[]) {
  const told = outcomesOf((await exportFrom(stage, data, 'M')).value)
  const verified = await stage.run(['verify', '--case', 'M', '--data', data])
  const byPath = new Map(told.map((file) => [file.path, file]))
  const untold = mutants.flatMap(({ path }) => {
    const file = byPath.get(path)
    if (file === undefined) return [`not in the export: ${path}`]
    // A file may cost its decoder; the worker is there to outlive that.
    if (file.problems.includes('worker-crashed')) return [`${path} took its worker with it`]
    const isTold = file.outcome === null || known.has(file.outcome)
    const isWhy = file.outcome === 'described' || file.problems.length > 0 || file.outcome === 'partly'
    return isTold && isWhy ? [] : [`${path} is ${file.outcome} without a problem`]
  })
  const unsound = verified.code === 0 ? [] : [`verify ended with ${verified.code}: ${verified.stdout}${verified.stderr}`]
  rmSync(join(stage.folder, 'M.json'), { force: true })
  return {
    outcomes: counted(told.map((file) => file.outcome ?? 'no bytes')),
    problems: counted(told.flatMap((file) => file.problems)),
    faults: [...faults, ...untold, ...unsound, ...(await stage.leftBehind())],
  }
}

const known = new Set(['described', 'partly', 'unreadable', 'unsupported'])

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
