import type { FoundPath } from '../ports/evidence-source.ts'

/** Large files are read so many at once. */
const leastAtOnce = 4
/** Small ones, which wait for the disk and for the judge of their kind more than they are computed on: so many, and together so many bytes. */
const mostAtOnce = 24
const mostBytes = 8 * 1024 ** 2

/** Reads files some at a time; gives what was read in the order of the paths. None is begun after a failure or once the signal aborts. */
export async function readTogether<T>(
  paths: readonly FoundPath[],
  signal: AbortSignal,
  read: (found: FoundPath) => Promise<T>,
): Promise<T[]> {
  const results: Promise<T>[] = []
  const underWay = new Set<Promise<unknown>>()
  let [bytes, failed] = [0, false]
  for (const found of paths) {
    const size = found.bytes ?? 0
    while (underWay.size >= leastAtOnce && (underWay.size >= mostAtOnce || bytes + size > mostBytes)) await Promise.race(underWay)
    if (signal.aborted || failed) break
    bytes += size
    const reading = read(found)
    results.push(reading)
    const ended: Promise<unknown> = reading
      .catch(() => {
        failed = true
      })
      .finally(() => {
        bytes -= size
        underWay.delete(ended)
      })
    underWay.add(ended)
  }
  await Promise.allSettled(results)
  return await Promise.all(results)
}
