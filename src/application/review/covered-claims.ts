import { canonicalJson } from '../../domain/canonical-json.ts'
import type { ClaimId, MediaId, StackId } from '../../domain/id.ts'
import { carriedOver } from '../../domain/review/carried-over.ts'
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

/** What a person holds, or would hold, of claims of a medium. */
type HeldOf = ReadonlyMap<ClaimId, Pick<Decision, 'verdict' | 'amendment'>>

/** A claim of another medium that a decision settles, with what follows for it; `from` is the claim that was decided. */
interface SettledElsewhere extends Pick<Decision, 'verdict' | 'amendment'> {
  readonly mediaId: MediaId
  readonly claimId: ClaimId
  readonly from: ClaimId
}

/**
 * The claims of the given media that are settled where these are held of the claims of one medium: those that say the same in the same passage, and those
 * that follow from it.
 */
export async function settledElsewhere(
  store: Pick<CaseReview, 'drafts'>,
  { claims, held }: { readonly claims: readonly PlacedClaim[]; readonly held: HeldOf },
  media: readonly MediaId[],
): Promise<readonly SettledElsewhere[]> {
  if (media.length === 0 || held.size === 0) return []
  const known = keyed(claims)
  const asked = [...known.values()].filter(({ claim }) => held.has(claim.id))
  const drafts = await store.drafts(media)
  return drafts.flatMap(({ mediaId, description }) => {
    const placed = description.passages.flatMap(({ passage, claims: own }) => own.map((claim) => ({ passage, claim })))
    return [...keyed(placed)].flatMap(([key, other]) => {
      const same = known.get(key)
      const found = firstSettling(same === undefined ? asked.filter((one) => isElse(one, other)) : [same], other, held)
      return found === null ? [] : [{ ...found, mediaId, claimId: other.claim.id }]
    })
  })
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
  const claims = medium.claims.map(({ passage, drafted }) => ({ passage, claim: drafted }))
  const settled = await settledElsewhere(store, { claims, held: decided }, media)
  const known = Map.groupBy(await store.decisionsOf(settled), ({ mediaId, claimId }) => `${mediaId} ${claimId}`)
  return settled.flatMap(({ mediaId, claimId, from, verdict, amendment }) => {
    const head = decided.get(from)
    const before = known.get(`${mediaId} ${claimId}`) ?? []
    if (head === undefined || keepsOwn(before, head, medium)) return []
    const supersedes = before.findLast(({ reading }) => reading === head.reading)?.id ?? null
    const follows = { decision: head.id, through: 'stack' as const, id: stack }
    return [{ ...head, id: newId(), mediaId, claimId, verdict, amendment, supersedes, follows }]
  })
}

/** Whether a claim keeps what it has: it was decided itself, follows from yet another medium, or was read a second time. */
function keepsOwn(decisions: readonly Decision[], { reading }: Decision, { decisions: made }: MediumAtReview): boolean {
  if (standing(decisions, 'second') !== null) return true
  const stands = standing(decisions, reading)
  if (stands === null) return false
  return stands.follows?.through !== 'stack' || !made.some(({ id }) => id === stands.follows?.decision)
}

interface Keyed extends PlacedClaim {
  readonly inPassage: string
  readonly said: string
}

/** Whether a claim of the same passage says something else; one that says the same of another thing settles nothing here. */
function isElse(one: Keyed, other: Keyed): boolean {
  return one.inPassage === other.inPassage && one.said !== other.said
}

function firstSettling(asked: readonly Keyed[], { claim }: Keyed, held: HeldOf): Omit<SettledElsewhere, 'mediaId' | 'claimId'> | null {
  for (const { claim: drafted } of asked) {
    const decision = held.get(drafted.id)
    const carried = decision === undefined ? null : carriedOver({ drafted, ...decision }, claim)
    if (carried !== null) return { verdict: carried.verdict, amendment: carried.amendment, from: drafted.id }
  }
  return null
}

/** The n-th claim that says something is the same as the n-th that says it in another medium. */
function keyed(claims: readonly PlacedClaim[]): Map<string, Keyed> {
  const times = new Map<string, number>()
  return new Map(
    claims.map(({ passage, claim }) => {
      const inPassage = canonicalJson(passage)
      const said = canonicalJson({ passage, kind: claim.kind, args: claim.args })
      const nth = times.get(said) ?? 0
      times.set(said, nth + 1)
      return [`${said} ${nth}`, { passage, claim, inPassage, said }]
    }),
  )
}
