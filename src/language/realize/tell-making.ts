import type { Claim, Sentence } from '../../domain/description.ts'
import { claimsOf, grouped } from './claims-of.ts'
import { sentenceOver, subject, type Telling } from './telling.ts'

/** How the picture or film came about, and how the camera was held. */
export function tellMaking(claims: readonly Claim[], telling: Telling): Sentence[] {
  const { writer } = telling
  const makings = grouped(claimsOf(claims, 'making'), ({ certainty }) => certainty).map((group) => {
    const words = group.map(({ args }) => ({ table: 'makings', code: args.making }))
    const args = { certainty: group[0]?.certainty, medium: subject(telling), makings: words }
    return sentenceOver(group, writer.sentence('making', args))
  })
  const cameras = claimsOf(claims, 'camera').map((claim) =>
    sentenceOver([claim], writer.sentence('camera', { certainty: claim.certainty, motion: claim.args.motion })),
  )
  return [...makings, ...cameras]
}
