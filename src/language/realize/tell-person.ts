import type { Claim, Sentence } from '../../domain/description.ts'
import { type ClaimOf, claimsOf, grouped } from './claims-of.ts'
import { sentenceOver, type Telling } from './telling.ts'

/** What people do, where they are in the picture, what they wear, and a model's estimate of their age. */
export function tellPersons(claims: readonly Claim[], telling: Telling): Sentence[] {
  return [
    ...claimsOf(claims, 'posture').map((claim) => tellPosture(claim, telling)),
    ...claimsOf(claims, 'position').map((claim) => tellPosition(claim, telling)),
    ...grouped(claimsOf(claims, 'clothing'), ({ certainty }) => certainty).flatMap((group) => tellClothing(group, telling)),
    ...claimsOf(claims, 'age-range').map((claim) => tellAge(claim, telling)),
  ]
}

function tellPosture(claim: ClaimOf<'posture'>, { writer }: Telling): Sentence {
  const posture = [{ table: 'postures', code: claim.args.posture }]
  return sentenceOver([claim], writer.sentence('posture', { certainty: claim.certainty, count: claim.args.count, posture }))
}

function tellPosition(claim: ClaimOf<'position'>, { writer }: Telling): Sentence {
  const place = [{ table: 'places', code: claim.args.place }]
  return sentenceOver([claim], writer.sentence('position', { certainty: claim.certainty, place }))
}

function tellClothing(group: readonly ClaimOf<'clothing'>[], { writer }: Telling): Sentence[] {
  const [first] = group
  if (first === undefined) return []
  const worn = group.map(({ args }) => writer.phrase('worn', { item: args.item, colour: colourOf(args.colour) }))
  const items = new Intl.ListFormat(writer.data.lexicon.intl, { type: 'conjunction' }).format(worn)
  return [sentenceOver(group, writer.sentence('clothing', { certainty: first.certainty, items }))]
}

function colourOf(code: ClaimOf<'clothing'>['args']['colour']) {
  return code === 'cannot-tell' ? [] : [{ table: 'colours', code }]
}

function tellAge(claim: ClaimOf<'age-range'>, { writer }: Telling): Sentence {
  const [from, to] = claim.args.years.split('-').map(Number)
  return sentenceOver([claim], writer.sentence('age-range', { count: claim.args.count, from, to }))
}
