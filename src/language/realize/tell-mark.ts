import type { Claim, Sentence } from '../../domain/description.ts'
import { claimsOf } from './claims-of.ts'
import { sentenceOver, type Telling } from './telling.ts'

/** Marks and signs, each with what it carries. */
export function tellMarks(claims: readonly Claim[], { writer }: Telling): Sentence[] {
  return claimsOf(claims, 'mark').map((claim) => {
    const things = [{ thing: claim.args.mark, count: 1, bound: 'exact' as const }]
    const { text } = claim.args
    const args = { certainty: claim.certainty, things, carries: text === null ? 'none' : 'text', quotes: text === null ? [] : [text] }
    return sentenceOver([claim], writer.sentence('mark', args))
  })
}
