import { type Certainty, certainties } from '../../src/domain/description.ts'
import type { TextJudgement } from './judge-text.ts'
import { markdownTable, share } from './markdown-table.ts'

/** Precision and recall of text claims at one certainty word. */
export interface TextRow {
  readonly certainty: Certainty
  readonly claims: number
  readonly hold: number
  /** Words of the transcripts told at this certainty or a surer one. */
  readonly found: number
  readonly words: number
}

/** One row for each certainty word, the surest first. */
export function textRows(judgements: readonly TextJudgement[]): TextRow[] {
  const words = judgements.flatMap((judgement) => judgement.words)
  return certainties.map((certainty, index) => {
    const said = judgements.flatMap(({ claims }) => claims.filter((claim) => claim.certainty === certainty))
    const found = words.filter(({ toldAs }) => toldAs.some((word) => certainties.indexOf(word) <= index))
    return { certainty, claims: said.length, hold: said.filter(({ holds }) => holds).length, found: found.length, words: words.length }
  })
}

/** The rows as a Markdown table. */
export function textTable(rows: readonly TextRow[]): string {
  const head = ['claim', 'word', 'claims', 'text is there as read', 'recall of words at this word or surer']
  const lines = rows.map((row) => ['text', row.certainty, String(row.claims), share(row.hold, row.claims), share(row.found, row.words)])
  return markdownTable(head, lines)
}
