import { canonicalJson } from '../../domain/canonical-json.ts'
import type { ClaimId, MediaId, StackId } from '../../domain/id.ts'
import { standing } from '../../domain/review/claim-state.ts'
import type { Decision, DecisionId } from '../../domain/review/decision.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { PlacedClaim } from '../ports/review-line.ts'
import type { MediumAtReview } from './medium-at-review.ts'

/** The media that decisions on this one reach: those of its stack that nobody took out, without itself. None for one that was taken out. */
export async function coveredMedia(store: CaseReview, medium: MediaId, stack: StackId | null): Promise<readonly MediaId[]> {
  if (stack === null) return []
  const out = new Set((await store.stackChanges(stack)).filter((change) => change.out).map(({ mediaId }) => mediaId))
  if (out.has(medium)) return []
  return (await store.stackMembers(stack)).filter((member) => member !== medium && !out.has(member))
}

/** Of each claim of a medium, the claims of the given media that say the same at the same place of the description. */
export async function sameClaims(
  store: Pick<CaseReview, 'drafts'>,
  claims: readonly PlacedClaim[],
  media: readonly MediaId[],
): Promise<ReadonlyMap<ClaimId, readonly { readonly mediaId: MediaId; readonly claimId: ClaimId }[]>> {
  const wanted = keyed(claims)
  const found = new Map<ClaimId, { mediaId: MediaId; claimId: ClaimId }[]>()
  if (media.length === 0) return found
  for (const { mediaId, description } of await store.drafts(media)) {
    const others = keyed(description.passages.flatMap(({ passage, claims: own }) => own.map((claim) => ({ passage, claim }))))
    for (const [key, id] of wanted) {
      const claimId = others.get(key)
      if (claimId !== undefined) found.set(id, [...(found.get(id) ?? []), { mediaId, claimId }])
    }
  }
  return found
}

interface FollowMeans {
  readonly store: CaseReview
  readonly newId: () => DecisionId
}

/**
 * What follows for the other media of a stack from decisions made on one of them. What somebody decided of such a medium itself, or of
 * yet another one that it follows, is left as it is; only what is open there, or followed from this medium before, follows.
 */
export async function coveredBy({ store, newId }: FollowMeans, medium: MediumAtReview, own: readonly Decision[]): Promise<Decision[]> {
  const { stack } = medium.draft
  const media = await coveredMedia(store, medium.mediaId, stack)
  if (stack === null || media.length === 0) return []
  const decided = new Map(own.map((decision) => [decision.claimId, decision]))
  const placed = medium.claims.map(({ passage, drafted }) => ({ passage, claim: drafted }))
  const same = await sameClaims(store, placed, media)
  const pairs = [...decided.keys()].flatMap((claim) => (same.get(claim) ?? []).map((other) => ({ ...other, from: claim })))
  const known = Map.groupBy(await store.decisionsOf(pairs), ({ mediaId, claimId }) => `${mediaId} ${claimId}`)
  return pairs.flatMap(({ mediaId, claimId, from }) => {
    const head = decided.get(from)
    const before = known.get(`${mediaId} ${claimId}`) ?? []
    if (head === undefined || keepsOwn(before, head, medium)) return []
    const supersedes = before.findLast(({ reading }) => reading === head.reading)?.id ?? null
    return [{ ...head, id: newId(), mediaId, claimId, supersedes, follows: { decision: head.id, through: 'stack' as const, id: stack } }]
  })
}

/** Whether a claim keeps what it has: it was decided itself, follows from yet another medium, or was read a second time. */
function keepsOwn(decisions: readonly Decision[], { reading }: Decision, { decisions: made }: MediumAtReview): boolean {
  if (standing(decisions, 'second') !== null) return true
  const stands = standing(decisions, reading)
  if (stands === null) return false
  return stands.follows?.through !== 'stack' || !made.some(({ id }) => id === stands.follows?.decision)
}

/** The n-th claim that says something is the same as the n-th that says it in another medium. */
function keyed(claims: readonly PlacedClaim[]): Map<string, ClaimId> {
  const times = new Map<string, number>()
  return new Map(
    claims.map(({ passage, claim: { id, kind, args } }) => {
      const said = canonicalJson({ passage, kind, args })
      const nth = times.get(said) ?? 0
      times.set(said, nth + 1)
      return [`${said} ${nth}`, id]
    }),
  )
}
