import { readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Problem } from '../../domain/problem.ts'

/** A folder or file that Wordveil writes to. */
export interface OwnPlace {
  readonly path: string
  /** The option that names it, for whoever is refused. */
  readonly option: string
  /** Whether all that lies in it is Wordveil's own, so that no evidence may. */
  readonly isWhole: boolean
}

/** Refuses a place that would be written to within an exhibit, and an exhibit within a place that is wholly Wordveil's own, by whatever links it is named. */
export async function keepApart(evidence: readonly string[], places: readonly OwnPlace[]): Promise<void> {
  for (const place of places) {
    const own = await realPlace(place.path)
    for (const each of evidence) {
      const exhibit = await realPlace(each)
      const isMixed = (await liesIn(own, exhibit)) || (place.isWhole && (await liesIn(exhibit, own)))
      if (isMixed) throw new Problem('inside-evidence', place.option)
    }
  }
}

/** Where a path leads, links resolved as far as there is anything: a folder that is still to be made lies where its parent leads. */
async function realPlace(path: string): Promise<string> {
  const full = resolve(path)
  const parent = dirname(full)
  try {
    return await realpath(full)
  } catch (error) {
    if (parent === full) return full
    const realParent = await realPlace(parent)
    // A link to what does not exist yet: a file is written where it leads.
    const target = isMissing(error) ? await readlink(full).catch(() => null) : null
    return target === null ? join(realParent, basename(full)) : await realPlace(resolve(realParent, target))
  }
}

/** Whether a path is, or lies below, another; a folder that is mounted twice, or a file of two names, is the same under both. */
async function liesIn(inner: string, outer: string): Promise<boolean> {
  const sought = await markOf(outer)
  for (let at = inner; ; at = dirname(at)) {
    if (at === outer || (sought !== null && (await markOf(at)) === sought)) return true
    if (dirname(at) === at) return false
  }
}

/** What the file system itself tells a file or folder by; null where there is none, or it tells none apart. */
async function markOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true })
    return ino === 0n ? null : `${dev}:${ino}`
  } catch {
    // What cannot be asked is told by its path alone.
    return null
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'
