import type { FoundPath } from '../../application/ports/evidence-source.ts'
import { Problem } from '../../domain/problem.ts'

/** No system opens a longer path. A packed name of four million characters costs its archive a few kilobytes, and would cost us its length. */
const mostCharacters = 4096
const keptOfRefused = 1024

/** The path of an archive entry as it is recorded; one that would leave the archive, or that no file has, is refused. */
export function entryPath(raw: string): string {
  if (raw.length > mostCharacters) throw new Problem('archive-entry-refused', 'path')
  const path = raw.replaceAll('\\', '/')
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..') || path.includes('\0'))
    throw new Problem('archive-entry-refused', 'path')
  return path.replace(/^(\.\/)+/, '')
}

/** How a refused entry is recorded: its name, made harmless; of one that is too long its beginning and its length. */
export function refusedPath(raw: string): string {
  const kept = raw.length > mostCharacters ? `${raw.slice(0, keptOfRefused)}… [${raw.length}]` : raw
  return kept.replaceAll('\0', '\\x00')
}

/** A path that leads to no bytes, with the reason. */
export function emptyPath(path: string, problem: Problem): FoundPath {
  return { path, bytes: null, modifiedAt: null, createdAt: null, problem: problem.record() }
}

/** The names that an archive has used so far, and of those it used again the number that the next copy gets. */
export interface TakenPaths {
  readonly names: Set<string>
  readonly copies: Map<string, number>
}

/** No names yet. */
export function takenPaths(): TakenPaths {
  return { names: new Set(), copies: new Map() }
}

/** Two entries of one name are both evidence: the second is told apart. Adds the name it gives to those taken. */
export function distinctPath(path: string, taken: TakenPaths): string {
  let name = path
  for (let copy = taken.copies.get(path) ?? 2; taken.names.has(name); copy += 1) {
    name = `${path} (${copy})`
    taken.copies.set(path, copy + 1)
  }
  taken.names.add(name)
  return name
}
