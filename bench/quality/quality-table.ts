import { type Certainty, certainties } from '../../src/domain/description.ts'
import type { JudgedKind, Judgement } from './judge-claims.ts'
import { markdownTable, share } from './markdown-table.ts'

/** Precision and recall of one kind of claim at one certainty word. */
export interface QualityRow {
  readonly kind: JudgedKind
  readonly certainty: Certainty
  readonly claims: number
  readonly present: number
  readonly countHolds: number
  /** Things said at this word or a surer one. */
  readonly found: number
  readonly claimable: number
}

/** One row for each certainty word of a kind, the surest first. */
export function qualityRows(judgements: readonly Judgement[], kind: JudgedKind, claimable: number): QualityRow[] {
  const ours = judgements.filter((judgement) => judgement.kind === kind)
  return certainties.map((certainty, index) => {
    const said = ours.filter((judgement) => judgement.certainty === certainty)
    const asSure = ours.filter((judgement) => certainties.indexOf(judgement.certainty) <= index && judgement.present)
    return {
      kind,
      certainty,
      claims: said.length,
      present: said.filter(({ present }) => present).length,
      countHolds: said.filter(({ countHolds }) => countHolds).length,
      found: asSure.length,
      claimable,
    }
  })
}

/** The rows as a Markdown table. */
export function qualityTable(rows: readonly QualityRow[]): string {
  const head = ['claim', 'word', 'claims', 'thing is there', 'count holds as worded', 'recall at this word or surer']
  const lines = rows.map((row) => [
    row.kind,
    row.certainty,
    String(row.claims),
    share(row.present, row.claims),
    share(row.countHolds, row.claims),
    share(row.found, row.claimable),
  ])
  return markdownTable(head, lines)
}
