import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openLookRenderer } from '../adapters/looks/look-renderer.ts'
import type { CareMeans } from '../application/care/care-means.ts'
import { standingOf } from '../application/care/standing.ts'
import { endLeftOpen } from '../application/looks/end-left-open.ts'
import { type LookDesk, openLookDesk } from '../application/looks/look-desk.ts'
import type { ConsoleSource } from '../application/ports/console-source.ts'

/**
 * The desk of looks of one server. Looks that an earlier server left open are ended before the first new one. What looks need of archives lies
 * in the data folder, for as long as one look takes.
 */
export async function openWorkspaceLooks(
  { source, means, data }: { readonly source: ConsoleSource; readonly means: CareMeans; readonly data: string },
  onUnexpected: (error: unknown) => void,
): Promise<LookDesk> {
  await using held = new AsyncDisposableStack()
  const renderer = held.use(await openLookRenderer(join(data, 'looks')))
  const addSeen: CareMeans['care']['addSeen'] = (look) => means.care.addSeen(look)
  for (const { id, reference } of await source.listCases()) {
    await endLeftOpen({ id, review: await source.reviewOf(reference) }, { addSeen, clock: means.clock })
  }
  const desk = held.use(
    openLookDesk({
      renderer,
      standing: (by) => standingOf(means, by),
      addSeen,
      clock: means.clock,
      random: (bytes) => randomBytes(bytes).toString('hex'),
      later: (millis, act) => {
        const timer = setTimeout(act, millis)
        return () => clearTimeout(timer)
      },
      onUnexpected,
    }),
  )
  const kept = held.move()
  return { ...desk, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}
