import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Claim, Description, Passage } from '../../domain/description.ts'
import type { ClaimId } from '../../domain/id.ts'
import { type ClaimState, claimState, standing } from '../../domain/review/claim-state.ts'
import type { Decision } from '../../domain/review/decision.ts'
import type { PlacedClaim } from '../ports/review-line.ts'

/** A claim with all that people decided of it. */
export interface DecidedClaim {
  readonly passage: Passage
  /** As it was drafted; this stays for ever. */
  readonly drafted: Claim
  /** As it is told now: amended where a person amended it; null where it was rejected or cannot be told. */
  readonly told: Claim | null
  readonly state: ClaimState
  /** The decision that the state rests on; null for a draft, and where two readings differ. */
  readonly rests: Decision | null
  readonly decisions: readonly Decision[]
}

/** A description as people left it. */
export interface DecidedDescription {
  /** Every claim in the order of telling, also those that are told no more. */
  readonly claims: readonly DecidedClaim[]
  /** What is told now, to be put into words. */
  readonly told: Description
  /** Whether every claim that is told was decided and none is in dispute. */
  readonly verified: boolean
}

/**
 * The description as it stands. What a person decided stays decided, whatever is drafted later: `earlier` are claims of earlier drafts on
 * which there are decisions, and a drafted claim that says the same of the same place gives way to them.
 */
export function decidedDescription(
  drafted: Description,
  decisions: readonly Decision[],
  earlier: readonly PlacedClaim[] = [],
): DecidedDescription {
  const byClaim = Map.groupBy(decisions, ({ claimId }) => claimId)
  const placed = withEarlier(drafted, earlier, byClaim)
  const claims = placed.map(({ passage, claim }) => decidedClaim(passage, claim, byClaim.get(claim.id) ?? []))
  const told = { ...drafted, passages: passagesOf(drafted, claims) }
  const open = claims.some(({ state, told: telling }) => state === 'differs' || (state === 'draft' && telling !== null))
  return { claims, told, verified: !open }
}

/** The ids of decided claims that are not in this draft: to be looked up in earlier ones. */
export function claimsOfEarlierDrafts(drafted: Description, decisions: readonly Decision[]): ClaimId[] {
  const known = new Set(drafted.passages.flatMap(({ claims }) => claims.map(({ id }) => id)))
  return [...new Set(decisions.map(({ claimId }) => claimId))].filter((id) => !known.has(id))
}

function decidedClaim(passage: Passage, drafted: Claim, decisions: readonly Decision[]): DecidedClaim {
  const state = claimState(decisions)
  const rests = state === 'draft' || state === 'differs' ? null : (standing(decisions, 'adjudication') ?? standing(decisions, 'first'))
  return { passage, drafted, told: toldClaim(drafted, rests), state, rests, decisions }
}

/** What a claim says under a decision. */
export function toldClaim(drafted: Claim, decision: Decision | null): Claim | null {
  if (decision === null || decision.verdict === 'confirm' || decision.verdict === 'withdraw') return certain(drafted, decision)
  if (decision.verdict !== 'amend' || decision.amendment === null) return null
  // Kind and arguments of an amendment belong together, and the kind is that of the claim.
  return certain({ ...drafted, ...decision.amendment } as Claim, decision)
}

/** What a person confirmed or amended is told as fact; an apparent age stays an estimate, whoever makes it. */
function certain(claim: Claim, decision: Decision | null): Claim {
  const isDecided = decision !== null && decision.verdict !== 'withdraw'
  return isDecided && claim.kind !== 'age-range' ? { ...claim, certainty: 'stated' } : claim
}

type ByClaim = ReadonlyMap<ClaimId, readonly Decision[]>

function withEarlier(drafted: Description, earlier: readonly PlacedClaim[], byClaim: ByClaim): PlacedClaim[] {
  const current = drafted.passages.flatMap(({ passage, claims }) => claims.map((claim) => ({ passage, claim })))
  const kept = earlier.filter(({ claim }) => claimState(byClaim.get(claim.id) ?? []) !== 'draft')
  if (kept.length === 0) return current
  const left = new Map(kept.map((placed) => [whatIsSaid(placed), placed]))
  const merged = current.map((placed) => {
    const same = left.get(whatIsSaid(placed))
    left.delete(whatIsSaid(placed))
    return same === undefined || byClaim.has(placed.claim.id) ? placed : same
  })
  return [...merged, ...left.values()]
}

function whatIsSaid({ passage, claim: { kind, args, where } }: PlacedClaim): string {
  return canonicalJson({ passage, kind, args, where })
}

/** Passages in their order, those of earlier drafts that are no more at the end. */
function passagesOf(drafted: Description, claims: readonly DecidedClaim[]): Description['passages'] {
  const order = new Set([...drafted.passages.map(({ passage }) => passage), ...claims.map(({ passage }) => passage)])
  // Claims of a passage share it: it is written once.
  const written = new Map([...order].map((passage) => [passage, canonicalJson(passage)]))
  const told = Map.groupBy(
    claims.flatMap(({ passage, told: claim }) => (claim === null ? [] : [{ passage, claim }])),
    ({ passage }) => written.get(passage) ?? '',
  )
  const keys = new Map([...written].map(([passage, key]) => [key, passage]))
  return [...keys].map(([key, passage]) => ({ passage, claims: (told.get(key) ?? []).map(({ claim }) => claim) }))
}
