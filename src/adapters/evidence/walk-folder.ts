import type { Dirent, Stats } from 'node:fs'
import { lstat, opendir } from 'node:fs/promises'
import type { FoundPath } from '../../application/ports/evidence-source.ts'
import type { Problem, ProblemCode } from '../../domain/problem.ts'
import { instantOf } from './instant-of.ts'
import { nameText } from './path-text.ts'
import { readProblem } from './read-problem.ts'
import { sortedNames } from './sorted-names.ts'

/** A folder on the way down: its path, its path in the exhibit as text with a slash at the end, and its names still to come. */
interface Level {
  readonly folder: Buffer
  readonly prefix: string
  readonly entries: AsyncGenerator<Buffer>
}

/** So many files are asked for their sizes and times at once. */
const describedAtOnce = 32

/**
 * Every path under a folder in the order of its bytes, level by level. Held are the folders on the way down and at most 16,384 names of
 * each; a folder with more is sorted on disk in `scratch`. Links are not followed.
 */
export async function* walkFolder(root: Buffer, scratch: () => Promise<string>): AsyncGenerator<FoundPath> {
  const levels = [levelOf(root, '', scratch)]
  let found: Promise<FoundPath>[] = []
  try {
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      const entry = await nextEntry(level)
      if (entry === null) levels.pop()
      else if (Buffer.isBuffer(entry)) {
        const [full, text] = pathsOf(level, entry)
        if (isFolder(entry)) levels.push(levelOf(full, `${text}/`, scratch))
        else found.push(describePath(full, text))
      } else {
        levels.pop()
        found.push(Promise.resolve(problemPath(level.prefix === '' ? '.' : level.prefix.slice(0, -1), entry.code)))
      }
      if (found.length < describedAtOnce) continue
      yield* await Promise.all(found)
      found = []
    }
    yield* await Promise.all(found)
  } finally {
    // Left early: what a large folder keeps on disk goes as well.
    for (const level of levels.reverse()) await level.entries.return(undefined)
  }
}

function levelOf(folder: Buffer, prefix: string, scratch: () => Promise<string>): Level {
  return { folder, prefix, entries: sortedNames(markedNames(folder), scratch) }
}

/** The next name, null at the end, or why the folder cannot be read. */
async function nextEntry(level: Level): Promise<Buffer | Problem | null> {
  try {
    const next = await level.entries.next()
    return next.done === true ? null : next.value
  } catch (cause) {
    const problem = readProblem(cause)
    // Says nothing of the folder: there was no room to sort its names.
    if (problem.code === 'disk-full') throw problem
    return problem
  }
}

// A mark after the name says whether it is a folder, so that only files are asked for more; no name holds a zero byte.
const folderMark = Buffer.from([0, 1])
const otherMark = Buffer.from([0, 0])

async function* markedNames(folder: Buffer): AsyncGenerator<Buffer> {
  for await (const entry of await opendir(folder, { encoding: 'buffer' as BufferEncoding, bufferSize: 256 })) {
    // The declared type knows no names of bytes, which this encoding gives.
    const { name } = entry as unknown as Dirent<Buffer>
    yield Buffer.concat([name, entry.isDirectory() ? folderMark : otherMark])
  }
}

function isFolder(marked: Buffer): boolean {
  return marked.at(-1) === 1
}

function pathsOf({ folder, prefix }: Level, marked: Buffer): [full: Buffer, text: string] {
  const name = marked.subarray(0, -2)
  return [Buffer.concat([folder, Buffer.from('/'), name]), prefix + nameText(name)]
}

/** A path with what the file system says of it; the file is not opened. */
export async function describePath(full: Buffer, text: string): Promise<FoundPath> {
  let stats: Stats
  try {
    stats = await lstat(full)
  } catch (cause) {
    return problemPath(text, readProblem(cause).code)
  }
  const times = {
    modifiedAt: instantOf(stats.mtime),
    createdAt: stats.birthtimeMs > 0 ? instantOf(stats.birthtime) : null,
  }
  if (stats.isSymbolicLink()) return { ...problemPath(text, 'link-not-followed'), ...times }
  if (!stats.isFile()) return { ...problemPath(text, 'special-file'), ...times }
  return { path: text, bytes: stats.size, ...times, problem: null }
}

function problemPath(path: string, code: ProblemCode): FoundPath {
  return { path, bytes: null, modifiedAt: null, createdAt: null, problem: { code, detail: null } }
}
