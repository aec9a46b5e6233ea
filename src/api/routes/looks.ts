import type { LookDesk } from '../../application/looks/look-desk.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import type { ClaimId, MediaId } from '../../domain/id.ts'
import type { ExposureId } from '../../domain/review/exposure.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { Handlers } from '../route-handlers.ts'

/** Looks at media: asked for, taken once, ended. */
export function lookHandlers(source: ConsoleSource, desk: LookDesk): Pick<Handlers, 'openLook' | 'showLook' | 'endLook'> {
  return {
    openLook: async ({ reference, id, claim, ...asked }, { by }) => {
      const store = await source.openCase(reference)
      const into = { id: (await store.record()).id, store }
      return desk.offer(into, by.id as PersonId, { ...asked, mediaId: id as MediaId, claimId: claim as ClaimId | null })
    },
    showLook: ({ link }, { by, signal }) => desk.take(link, by.id as PersonId, signal),
    endLook: async ({ exposure, dwellMillis, how }, { by }) => {
      await desk.end(exposure as ExposureId, by.id as PersonId, { dwellMillis, how })
      return { ended: true }
    },
  }
}
