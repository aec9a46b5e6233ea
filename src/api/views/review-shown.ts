import type { CaseReview } from '../../application/ports/case-review.ts'
import { coveredMedia, settledElsewhere } from '../../application/review/covered-claims.ts'
import { hiddenFollows } from '../../application/review/hidden-follows.ts'
import type { MediumAtReview } from '../../application/review/medium-at-review.ts'
import type { ReviewShown } from '../../contract/review.ts'
import type { PersonShown, ReviewProgress, StackShown } from '../../contract/review-parts.ts'
import type { ClaimId, LocaleTag, MediaId, StackId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { Person, PersonId } from '../../domain/review/person.ts'
import { isHiddenFrom, type Reader } from '../../domain/review/second-reading.ts'
import { claimTeller } from '../../language/realize/realize-claim.ts'
import { listsOf } from './amendable-shown.ts'
import { type ClaimView, claimInReview } from './claim-in-review.ts'
import { copyTime } from './copy-time.ts'

/** Who reads, on which case, in which language. */
export interface ReviewContext {
  readonly store: CaseReview
  readonly reader: Reader & { readonly person: Pick<Person, 'id' | 'name' | 'role'> }
  readonly locale: LocaleTag
}

/** The page on which a medium is verified. */
export async function reviewShown(context: ReviewContext, medium: MediumAtReview): Promise<ReviewShown> {
  const { store, locale } = context
  const { claims, grounds } = await claimsShown(context, medium, null)
  return {
    id: medium.mediaId,
    kind: grounds.kind,
    path: (await store.pathsOf([medium.mediaId])).get(medium.mediaId) ?? null,
    duration: grounds.duration && copyTime(grounds.duration),
    language: locale,
    claims,
    lists: listsOf(
      claims.flatMap(({ amendable }) => amendable),
      locale,
    ),
    stack: medium.draft.stack === null ? null : await stackShown(context, medium.mediaId, medium.draft.stack),
    blind: claims.some(({ state }) => state === 'hidden'),
    progress: progressOf(context, medium),
  }
}

/** How far a medium has come for this reader. */
export function progressOf({ reader }: ReviewContext, { claims }: MediumAtReview): ReviewProgress {
  return {
    claims: claims.length,
    decided: claims.filter(({ state }) => state !== 'draft').length,
    second: claims.filter(({ drafted, decisions }) => isHiddenFrom(drafted.id, decisions, reader)).length,
    differs: claims.filter(({ state }) => state === 'differs').length,
  }
}

// Claims on a film may rest on thousands of observations; these are enough to tell what kind they are.
const mostSupport = 50
// Drafts that are read to say how many media a decision covers; of a larger stack the number is its greatest.
const mostMembers = 1000

/** The claims of a medium as this reader may see them; `only` picks some. */
export async function claimsShown(context: ReviewContext, medium: MediumAtReview, only: ReadonlySet<ClaimId> | null) {
  const { store, reader, locale } = context
  const picked = medium.claims.filter(({ drafted }) => only?.has(drafted.id) ?? true)
  const support = new Set(picked.flatMap(({ drafted }) => drafted.support.slice(0, mostSupport)))
  const grounds = await store.groundsOf(medium.mediaId, [...support])
  if (grounds === null) throw new Problem('medium-missing', medium.mediaId)
  const teller = claimTeller(medium.draft.description, locale)
  const [names, others] = [await namesOf(context), await othersOf(store, medium)]
  const view: ClaimView = { locale, reader, teller, grounds, names, others, hiddenFollows: await hiddenFollows(store, medium, reader) }
  return { claims: picked.map((claim) => claimInReview(claim, view)), grounds }
}

/** The names of everybody who took part, and of the reader. */
export async function namesOf({ store, reader: { person } }: ReviewContext): Promise<ReadonlyMap<PersonId, string>> {
  return new Map([...(await store.participants()), person].map(({ id, name }) => [id, name]))
}

/** A person by the name that the case knows. */
export function personShown(id: PersonId, names: ReadonlyMap<PersonId, string>): PersonShown {
  return { id, name: names.get(id) ?? id }
}

async function othersOf(store: CaseReview, medium: MediumAtReview): Promise<ReadonlyMap<ClaimId, number>> {
  const media = await coveredMedia(store, medium.mediaId, medium.draft.stack)
  const claims = medium.claims.map(({ passage, drafted }) => ({ passage, claim: drafted }))
  if (media.length > mostMembers) return new Map(claims.map(({ claim }) => [claim.id, media.length]))
  const held = new Map(claims.map(({ claim }) => [claim.id, { verdict: 'confirm', amendment: null } as const]))
  const settled = await settledElsewhere(store, { claims, held }, media)
  return new Map(
    [...Map.groupBy(settled, ({ from }) => from)].map(([id, others]) => [id, new Set(others.map(({ mediaId }) => mediaId)).size]),
  )
}

const mostShown = 200

/** A stack with who is in it and who was taken out. */
export async function stackShown(context: ReviewContext, mediaId: MediaId, stack: StackId): Promise<StackShown> {
  const { store } = context
  const all = await store.stackMembers(stack)
  const shown = all.slice(0, mostShown)
  const [paths, changes, names] = await Promise.all([store.pathsOf(shown), store.stackChanges(stack), namesOf(context)])
  const newest = new Map(changes.map((change) => [change.mediaId, change]))
  return {
    id: stack,
    members: shown.map((id) => {
      const change = newest.get(id)
      return { id, path: paths.get(id) ?? null, out: change?.out ?? false, by: change === undefined ? null : personShown(change.by, names) }
    }),
    total: Math.max(1, all.length),
    covers: 1 + (await coveredMedia(store, mediaId, stack)).length,
  }
}
