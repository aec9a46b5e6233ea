import type { Claim, Sentence } from '../../domain/description.ts'
import { claimsOf } from './claims-of.ts'
import { extentOf, spanPhrase } from './span-phrase.ts'
import { sentenceOver, type Telling } from './telling.ts'

/** What happens, with its times, in their order. */
export function tellEvents(claims: readonly Claim[], telling: Telling): Sentence[] {
  return claimsOf(claims, 'event').map((claim) => {
    const span = spanPhrase(extentOf(claim.where) ?? telling.extent ?? { from: 0, to: 0 }, telling)
    const event = [{ table: 'events', code: claim.args.event }]
    return sentenceOver([claim], telling.writer.sentence('event', { certainty: claim.certainty, event, span }))
  })
}
