import { decodeLimits } from '../../src/application/analysis/decode-limits.ts'
import type { Ended } from '../e2e/wordveil.ts'
import { type AtWork, atWork } from './case-database.ts'
import type { Stage, StartOptions } from './stage.ts'

/** How long a medium was at work without a break, as seen from beside the run: up to two glances less than it was. */
export interface Stay extends AtWork {
  readonly seconds: number
}

const glanceMilliseconds = 250

/** What a medium may take beyond the limit of its decode: a worker that starts, models that load, analyzers, a loaded machine. */
const marginSeconds = 60

/** Runs the program on the only case of a workspace, and glances meanwhile at the media that it is at work on. */
export async function runWatched(
  stage: Stage,
  data: string,
  { args, ...options }: StartOptions & { readonly args: readonly string[] },
): Promise<{ readonly ended: Ended; readonly stays: readonly Stay[] }> {
  using watch = watchMedia(data)
  const ended = await stage.run(args, options)
  return { ended, stays: watch.stays() }
}

/** Glances until it is disposed. */
function watchMedia(data: string): { stays(): readonly Stay[] } & Disposable {
  const longest = new Map<string, Stay>()
  let begun = new Map<string, number>()
  const glance = () => {
    const now = performance.now()
    const working = atWork(data)
    begun = new Map(working.map(({ media }) => [media, begun.get(media) ?? now]))
    for (const medium of working) {
      const seconds = (now - (begun.get(medium.media) ?? now)) / 1000
      // A long film is at work twice.
      if (seconds >= (longest.get(medium.media)?.seconds ?? 0)) longest.set(medium.media, { ...medium, seconds })
    }
  }
  const timer = setInterval(glance, glanceMilliseconds)
  return {
    stays: () => [...longest.values()],
    [Symbol.dispose]: () => clearInterval(timer),
  }
}

/** The media that took longer than the limit of their decode and a margin, in words. */
export function lateMedia(stays: readonly Stay[]): string[] {
  return stays.flatMap(({ media, kind, bytes, seconds }) => {
    const { wallSeconds } = decodeLimits(kind, bytes)
    return seconds <= wallSeconds + marginSeconds ? [] : [`${kind} ${media} took ${Math.round(seconds)} s, with ${wallSeconds} s to decode`]
  })
}

/** The longest time that one medium was at work, in seconds. */
export function longestStay(stays: readonly Stay[]): number {
  return Math.max(0, ...stays.map(({ seconds }) => seconds))
}
