import { type Certainty, certainties, type Description } from '../../src/domain/description.ts'
import type { Fact, FactKind, FactList } from './facts.ts'
import { isTold, judgeTold, type Verdict } from './judge-told.ts'
import { timeOverlaps } from './time-overlap.ts'
import { type Told, toldBy } from './told.ts'

/** One claim held against the facts. */
export interface JudgedClaim {
  readonly medium: string
  readonly certainty: Certainty
  readonly told: Told
  readonly verdict: Verdict
}

/** One fact that must be told, with the surest word that it is told with; null where no claim tells it. */
export interface JudgedFact {
  readonly medium: string
  readonly fact: Fact
  readonly toldAs: Certainty | null
}

/** What a description of one medium is worth. */
export interface MediumScore {
  readonly claims: readonly JudgedClaim[]
  readonly facts: readonly JudgedFact[]
  readonly overlaps: readonly number[]
  readonly sentences: number
  readonly grounded: number
}

/** Holds one description against the facts of its medium; `length` in seconds, 0 for a picture. */
export function scoreMedium(
  { medium, facts }: FactList,
  description: Description,
  { length, sentences, grounded }: { length: number; sentences: number; grounded: number },
): MediumScore {
  const said = description.passages
    .flatMap((passage) => passage.claims)
    .flatMap((claim) => toldBy(claim).map((told) => ({ certainty: claim.certainty, told })))
  const musts = facts.filter(({ need }) => need === 'must')
  return {
    claims: said.map(({ certainty, told }) => ({ medium, certainty, told, verdict: judgeTold(told, facts) })),
    facts: musts.map((fact) => ({ medium, fact, toldAs: surestTelling(fact, said) })),
    overlaps: timeOverlaps(
      facts,
      said.map(({ told }) => told),
      length,
    ),
    sentences,
    grounded,
  }
}

function surestTelling(fact: Fact, said: readonly { readonly certainty: Certainty; readonly told: Told }[]): Certainty | null {
  const tellsAt = (index: number) => said.filter((one) => certainties.indexOf(one.certainty) <= index).map(({ told }) => told)
  return certainties.find((_, index) => isTold(fact, tellsAt(index))) ?? null
}

/** The kinds that a fact list or a claim of these scores names, in their order. */
export function kindsIn(scores: readonly MediumScore[], all: readonly FactKind[]): FactKind[] {
  const named = new Set(
    scores.flatMap(({ claims, facts }) => [...claims.map(({ told }) => told.kind), ...facts.map(({ fact }) => fact.kind)]),
  )
  return all.filter((kind) => named.has(kind))
}
