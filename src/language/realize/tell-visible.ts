import { type Certainty, certainties, type Claim, type Sentence } from '../../domain/description.ts'
import type { Thing } from '../message/things-function.ts'
import { claimsOf } from './claims-of.ts'
import { sentenceOver, type Telling } from './telling.ts'

// From ten on a count is a lower bound, whoever counted.
const countedUpTo = 9
// People and a few things fit in one sentence; more read better apart.
const thingsBesidePeople = 2

/** People and objects, the most certain first, each certainty in sentences of its own. */
export function tellVisible(claims: readonly Claim[], telling: Telling): Sentence[] {
  const sentences = certainties.flatMap((certainty) => clusters(claims, certainty).map((together) => ({ certainty, together })))
  return sentences.map(({ certainty, together }, index) => {
    const args = { certainty, also: index === 0 ? 'no' : 'yes', things: together.flatMap(thingOf) }
    return sentenceOver(together, telling.writer.sentence('visible', args))
  })
}

/** The thing that a claim of people or of an object counts. */
function thingOf(claim: Claim): Thing[] {
  if (claim.kind !== 'people' && claim.kind !== 'object') return []
  const bound = claim.args.count > countedUpTo || claim.args.atLeast === true ? 'at-least' : 'exact'
  return [{ thing: claim.kind === 'people' ? 'person' : claim.args.object, count: claim.args.count, bound }]
}

function clusters(claims: readonly Claim[], certainty: Certainty): Claim[][] {
  const alike = claims.filter((claim) => claim.certainty === certainty)
  const people = claimsOf(alike, 'people')
  const objects = claimsOf(alike, 'object')
  const together = objects.length <= thingsBesidePeople ? [[...people, ...objects]] : [people, objects]
  return together.filter((cluster) => cluster.length > 0)
}
