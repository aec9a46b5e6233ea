import type { Claim, Sentence } from '../../domain/description.ts'
import { claimsOf } from './claims-of.ts'
import { sentenceOver, type Telling } from './telling.ts'

/** How many faces can be made out, and which resemble faces elsewhere in the case. */
export function tellFaces(claims: readonly Claim[], { writer }: Telling): Sentence[] {
  const faces = claimsOf(claims, 'faces').map((claim) =>
    sentenceOver([claim], writer.sentence('faces', { certainty: claim.certainty, count: claim.args.count })),
  )
  const groups = claimsOf(claims, 'face-group').map((claim) => {
    const args = { certainty: claim.certainty, group: claim.args.group, others: Math.max(1, claim.args.media - 1) }
    return sentenceOver([claim], writer.sentence('face-group', args))
  })
  return [...faces, ...groups]
}
