import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseExport, ExportedMedium } from '../e2e/wordveil.ts'
import type { Stage } from './stage.ts'

/** Where a file of a case came out. */
export interface FileOutcome {
  /** Name of the exhibit, as it was given. */
  readonly exhibit: string
  readonly path: string
  /** Null: the path led to no bytes. */
  readonly outcome: string | null
  readonly mimeType: string | null
  readonly problems: readonly string[]
  /** Codes of analyzers that failed; those that lack their model are none. */
  readonly failures: readonly string[]
}

interface ToldPath {
  readonly exhibit: string
  readonly path: string
}
type ToldMedium = Omit<ExportedMedium, 'files'> & {
  readonly mimeType: string
  readonly problems: readonly { readonly code: string }[]
  readonly runs: readonly { readonly code: string | null }[]
  readonly files: readonly ToldPath[]
}
/** A case as the program exports it, as far as the tests of survival read it. */
export type Export = Omit<CaseExport, 'media' | 'files'> & {
  readonly exhibits: readonly { readonly label: string; readonly name: string }[]
  readonly media: readonly ToldMedium[]
  readonly files: readonly (CaseExport['files'][number] & ToldPath)[]
}

/** The JSON export of a case as bytes and as data, made by the program itself. */
export async function exportFrom(
  stage: Stage,
  data: string,
  reference: string,
): Promise<{ readonly text: string; readonly value: Export }> {
  const path = join(stage.folder, `${reference}.json`)
  const ended = await stage.run(['export', '--case', reference, '--as', 'json', '--lang', 'en', '--out', path, '--data', data])
  if (ended.code !== 0) throw new Error(`the export ended with ${ended.code}: ${ended.stderr}`)
  const text = readFileSync(path, 'utf8')
  return { text, value: JSON.parse(text) as Export }
}

/** Every path that an export names, with its outcome and the codes of its problems. */
export function outcomesOf(exported: Export): FileOutcome[] {
  const names = new Map(exported.exhibits.map(({ label, name }) => [label, name]))
  const nameOf = ({ exhibit }: ToldPath) => names.get(exhibit) ?? exhibit
  const ofMedia = exported.media.flatMap(({ outcome, mimeType, problems, runs, files }) => {
    const failures = runs.flatMap(({ code }) => (code === null || code === 'model-missing' ? [] : [code]))
    const told = { outcome, mimeType, problems: problems.map(({ code }) => code), failures }
    return files.map((file) => ({ exhibit: nameOf(file), path: file.path, ...told }))
  })
  const others = exported.files.map((file) => ({
    exhibit: nameOf(file),
    path: file.path,
    outcome: null,
    mimeType: null,
    problems: file.problem === null ? [] : [file.problem.code],
    failures: [],
  }))
  return [...ofMedia, ...others]
}

const outcomes: ReadonlySet<string> = new Set(['described', 'known', 'partly', 'unreadable', 'unsupported'])

/**
 * What an export leaves open about files, in words: an outcome that there is none of, one short of a description without a reason, or
 * the loss of a worker. A file may cost its decoder; the worker is there to outlive that.
 */
export function untold(files: readonly FileOutcome[]): string[] {
  return files.flatMap(({ path, outcome, problems, failures }) => {
    if (problems.includes('worker-crashed')) return [`${path} took its worker with it`]
    if (outcome !== null && !outcomes.has(outcome)) return [`${path} is ${outcome}, which is no outcome`]
    const isWhole = outcome === 'described' || outcome === 'known'
    const isWhy = problems.length > 0 || (outcome === 'partly' && failures.length > 0)
    return isWhole || isWhy ? [] : [`${path} is ${outcome ?? 'without bytes'} without a problem`]
  })
}
