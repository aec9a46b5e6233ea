import type { ExhibitId } from '../../domain/id.ts'
import { Problem, type ProblemCode, type ProblemRecord } from '../../domain/problem.ts'
import type { CaseReader } from '../ports/case-store.ts'
import type { CaseWalks } from '../ports/case-work.ts'

/** A path that could not be read, or not as it should be, as the summary lists it. */
export interface ToldPath {
  readonly exhibit: string
  readonly path: string
  readonly problem: ProblemRecord
}

/** How many paths there are, and the first of them: there can be a million. */
export interface ToldPaths {
  readonly count: number
  readonly first: readonly ToldPath[]
}

/** How many paths of a list a terminal is filled with. */
const mostFirst = 20

/** Counts paths and keeps the first. */
export async function toldPaths(paths: AsyncIterable<ToldPath>): Promise<ToldPaths> {
  const first: ToldPath[] = []
  let count = 0
  for await (const path of paths) {
    if (count < mostFirst) first.push(path)
    count += 1
  }
  return { count, first }
}

/** What is listed without having been asked for: links and special files were left alone on purpose. */
const leftAlone: ReadonlySet<ProblemCode> = new Set(['link-not-followed', 'special-file'])

/** Every path that could not be read, with its problem: unreadable media and paths that led to none. */
export async function* unreadPaths(store: CaseReader & CaseWalks): AsyncGenerator<ToldPath> {
  const labels = await labelsOf(store)
  for await (const { exhibit, path, problem } of store.filesWithoutMedium())
    if (problem !== null && !leftAlone.has(problem.code)) yield { exhibit: labels.get(exhibit) ?? '', path, problem }
  for await (const { file, problem } of store.unreadFiles())
    yield { exhibit: labels.get(file.exhibit) ?? '', path: file.path, problem: problem ?? new Problem('content-broken').record() }
}

/** Every path whose bytes were read although something is wrong with them, with its problem. */
export async function* damagedPaths(store: CaseReader & CaseWalks): AsyncGenerator<ToldPath> {
  const labels = await labelsOf(store)
  for await (const { exhibit, path, problem } of store.damagedFiles())
    if (problem !== null) yield { exhibit: labels.get(exhibit) ?? '', path, problem }
}

async function labelsOf(store: CaseReader): Promise<ReadonlyMap<ExhibitId, string>> {
  return new Map((await store.exhibits()).map((exhibit) => [exhibit.id, exhibit.label]))
}
