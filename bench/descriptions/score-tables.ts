import { certainties } from '../../src/domain/description.ts'
import { markdownTable, share } from '../quality/markdown-table.ts'
import { factKinds } from './facts.ts'
import { type JudgedClaim, kindsIn, type MediumScore } from './score.ts'

/** Precision and recall of each kind of claim at each certainty word, as a Markdown table. */
export function kindTable(scores: readonly MediumScore[]): string {
  const claims = scores.flatMap((score) => score.claims)
  const facts = scores.flatMap((score) => score.facts)
  const rows = kindsIn(scores, factKinds).flatMap((kind) => {
    const musts = facts.filter(({ fact }) => fact.kind === kind)
    return certainties.flatMap((certainty, index) => {
      const said = claims.filter((claim) => claim.told.kind === kind && claim.certainty === certainty)
      const told = musts.filter(({ toldAs }) => toldAs !== null && certainties.indexOf(toldAs) <= index)
      // A kind that is never told has one row, so that its facts are seen to be missed.
      if (said.length === 0 && (index > 0 || claims.some((claim) => claim.told.kind === kind))) return []
      return [[kind, certainty, String(said.length), share(right(said), said.length), share(told.length, musts.length)]]
    })
  })
  return markdownTable(['claim', 'word', 'claims', 'right', 'of what must be told, told with this word or a surer one'], rows)
}

/** One line for each way of describing, as a Markdown table. */
export function variantTable(variants: readonly { readonly name: string; readonly scores: readonly MediumScore[] }[]): string {
  const head = [
    '',
    'stated right',
    'likely right',
    'possible right',
    'made up',
    'missed clues',
    'time overlap',
    'grounded',
    'edits a medium',
  ]
  return markdownTable(
    head,
    variants.map(({ name, scores }) => [name, ...cellsOf(scores)]),
  )
}

function cellsOf(scores: readonly MediumScore[]): string[] {
  const claims = scores.flatMap((score) => score.claims)
  const { missed, facts, overlaps, sentences, grounded, edits } = totals(scores)
  const mean =
    overlaps.length === 0 ? '–' : `${(overlaps.reduce((a, b) => a + b, 0) / overlaps.length).toFixed(2)} (${overlaps.length} things)`
  return [
    ...certainties.map((certainty) => {
      const said = claims.filter((claim) => claim.certainty === certainty)
      return share(right(said), said.length)
    }),
    share(claims.filter(({ verdict }) => verdict === 'absent').length, claims.length),
    share(missed, facts),
    mean,
    share(grounded, sentences),
    (edits / scores.length).toFixed(1),
  ]
}

/** Sums over media. `edits` are the claims to reject and the facts to add until a description is right and complete. */
export function totals(scores: readonly MediumScore[]): {
  readonly missed: number
  readonly facts: number
  readonly overlaps: readonly number[]
  readonly sentences: number
  readonly grounded: number
  readonly edits: number
} {
  const facts = scores.flatMap((score) => score.facts)
  const missed = facts.filter(({ toldAs }) => toldAs === null).length
  const wrong = scores.flatMap((score) => score.claims).filter(({ verdict }) => verdict !== 'right').length
  return {
    missed,
    facts: facts.length,
    overlaps: scores.flatMap((score) => score.overlaps),
    sentences: scores.reduce((sum, score) => sum + score.sentences, 0),
    grounded: scores.reduce((sum, score) => sum + score.grounded, 0),
    edits: wrong + missed,
  }
}

/** How many claims are right. */
export function right(claims: readonly JudgedClaim[]): number {
  return claims.filter(({ verdict }) => verdict === 'right').length
}

/** Each claim that is not right, one a line. */
export function wrongLines(scores: readonly MediumScore[]): string[] {
  return scores.flatMap(({ claims }) =>
    claims
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ medium, certainty, told, verdict }) => {
        const number = told.count === null ? '' : ` × ${told.count.exact ? '' : 'at least '}${told.count.number}`
        const when = told.when === null ? '' : `, ${told.when.from.toFixed(1)}–${told.when.to.toFixed(1)} s`
        return `${medium}: ${certainty} ${told.kind} ${told.words === '' ? told.code : `“${told.words}”`}${number}${when}: ${verdict}`
      }),
  )
}
