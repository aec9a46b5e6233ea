import type { CareMeans } from '../../application/care/care-means.ts'
import { standingOf } from '../../application/care/standing.ts'
import type { PeopleMeans } from '../../application/people/people-means.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import { changeStack } from '../../application/review/change-stack.ts'
import { decideClaims, type ReviewMeans } from '../../application/review/decide-claims.ts'
import { followDecisions } from '../../application/review/follow-decisions.ts'
import { mediumAtReview } from '../../application/review/medium-at-review.ts'
import { nextMedium } from '../../application/review/next-medium.ts'
import { undoDecision } from '../../application/review/undo-decision.ts'
import type { ReviewEvent } from '../../contract/review.ts'
import type { ClaimId, MediaId } from '../../domain/id.ts'
import type { DecisionId } from '../../domain/review/decision.ts'
import type { ExposureId } from '../../domain/review/exposure.ts'
import type { Person, PersonId } from '../../domain/review/person.ts'
import type { Reader } from '../../domain/review/second-reading.ts'
import { asMediaId } from '../as-media-id.ts'
import { askedLocale } from '../asked-locale.ts'
import type { Handlers } from '../route-handlers.ts'
import { claimsShown, namesOf, personShown, progressOf, type ReviewContext, reviewShown, stackShown } from '../views/review-shown.ts'

/** What the routes of review work with. */
export interface ReviewDeps extends PeopleMeans, CareMeans {
  readonly source: Pick<ConsoleSource, 'reviewOf'>
  readonly pollMillis: number
}

type ReviewRoutes = 'showReview' | 'decideClaims' | 'undoDecision' | 'nextToReview' | 'changeStack' | 'followReview'

/** Review: a medium claim by claim, decisions, stacks, what comes next, and what others decide. */
export function reviewHandlers(deps: ReviewDeps): Pick<Handlers, ReviewRoutes> {
  return {
    showReview: async ({ reference, id, language }, { by }) => {
      const context = await contextOf(deps, { reference, by, language })
      return reviewShown(context, await mediumAtReview(context.store, asMediaId(id)))
    },
    decideClaims: async ({ reference, id, language, claims, seen, amendment, verdict, reading }, { by }) => {
      const context = await contextOf(deps, { reference, by, language })
      const mediaId = asMediaId(id)
      const named = claims.map(({ claim, supersedes }) => ({ claim: claim as ClaimId, supersedes: supersedes as DecisionId | null }))
      const deciding = { mediaId, claims: named, verdict, reading, changes: amendment, seen: seen as ExposureId[] }
      const { covered } = await decideClaims(meansOf(deps, context, by), deciding)
      return { covered, ...(await decidedShown(context, mediaId, new Set(named.map(({ claim }) => claim)))) }
    },
    undoDecision: async ({ reference, media }, { by }) => {
      const context = await contextOf(deps, { reference, by, language: 'en' })
      const undone = await undoDecision(meansOf(deps, context, by), media === null ? null : asMediaId(media))
      return { undone: undone && { media: undone.mediaId, claims: [...undone.claims], covered: undone.covered } }
    },
    nextToReview: async ({ reference, after, reading }, { by }) => {
      const { policy, session } = await standingOf(deps, by.id)
      const gentle = session.hardMaterial !== 'allowed'
      const wanted = { person: by.id, reading, after: after === undefined ? null : asMediaId(after), policy, gentle }
      const { mediaId, why, left } = await nextMedium(await deps.source.reviewOf(reference), wanted)
      return { media: mediaId, why, left }
    },
    changeStack: async ({ reference, id, out }, { by }) => {
      const context = await contextOf(deps, { reference, by, language: 'en' })
      const { stack, withdrawn } = await changeStack(meansOf(deps, context, by), asMediaId(id), out)
      return { stack: await stackShown(context, asMediaId(id), stack), withdrawn }
    },
    followReview: ({ reference, after }, { by, signal }) => follow(deps, { reference, after: after ?? null, by, signal }),
  }
}

interface Asking {
  readonly reference: string
  readonly by: Person
  readonly language: string
}

/** Who reads which case in which language. */
export async function contextOf(deps: ReviewDeps, { reference, by, language }: Asking): Promise<ReviewContext> {
  const { policy } = await standingOf(deps, by.id)
  const reader = { person: by, share: policy.secondReadingShare }
  return { store: await deps.source.reviewOf(reference), reader, locale: askedLocale(language) }
}

/** What the use cases of review work with, for this person. */
export function meansOf({ clock, secrets }: PeopleMeans, { store, reader: { share } }: ReviewContext, person: Person): ReviewMeans {
  return { store, clock, share, person, newId: () => secrets.id('d') as DecisionId }
}

async function decidedShown(context: ReviewContext, mediaId: MediaId, decided: ReadonlySet<ClaimId>) {
  const medium = await mediumAtReview(context.store, mediaId)
  return { claims: (await claimsShown(context, medium, decided)).claims, progress: progressOf(context, medium) }
}

async function* follow(
  deps: ReviewDeps,
  { reference, after, by, signal }: { reference: string; after: number | null; by: Person; signal: AbortSignal },
): AsyncIterable<ReviewEvent> {
  const context = await contextOf(deps, { reference, by, language: 'en' })
  const reader: Reader = context.reader
  for await (const { place, decisions } of followDecisions(context.store, { reader, after, everyMillis: deps.pollMillis, signal })) {
    const names = decisions.length === 0 ? new Map<PersonId, string>() : await namesOf(context)
    yield {
      place,
      decisions: decisions.map(({ mediaId, claimId, by: person, ...told }) => ({
        place: told.place,
        at: told.at,
        verdict: told.verdict,
        media: mediaId,
        claim: claimId,
        by: personShown(person, names),
      })),
    }
  }
}
