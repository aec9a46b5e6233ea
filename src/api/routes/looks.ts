import type { LookDesk } from '../../application/looks/look-desk.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { ExposureId } from '../../domain/review/exposure.ts'
import { asMediaId } from '../as-media-id.ts'
import type { Handlers } from '../route-handlers.ts'

/** What the routes of looks work with. */
export interface LookDeps {
  readonly source: Pick<ConsoleSource, 'openCase' | 'reviewOf'>
  readonly looks: LookDesk
}

/** Looks at media: asked for, taken once, ended. */
export function lookHandlers({ source, looks }: LookDeps): Pick<Handlers, 'openLook' | 'showLook' | 'endLook'> {
  return {
    openLook: async ({ reference, id, claim, ...asked }, { by }) => {
      const reader = await source.openCase(reference)
      const review = await source.reviewOf(reference)
      await review.joinCase(by)
      const into = { id: (await reader.record()).id, reader, review }
      return looks.offer(into, by.id, { ...asked, mediaId: asMediaId(id), claimId: claim as ClaimId | null })
    },
    showLook: ({ link }, { by, signal }) => looks.take(link, by.id, signal),
    endLook: async ({ exposure, dwellMillis, how }, { by }) => {
      await looks.end(exposure as ExposureId, by.id, { dwellMillis, how })
      return { ended: true }
    },
  }
}
