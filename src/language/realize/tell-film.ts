import type { Claim, Sentence } from '../../domain/description.ts'
import type { Thing } from '../message/things-function.ts'
import { type ClaimOf, claimsOf, grouped } from './claims-of.ts'
import { sentenceOver, type Telling } from './telling.ts'

// More shots than this are counted and not listed.
const listedShots = 4

/** What a film shows as a whole: people, things and text, and in which shots. */
export function tellFilmContent(claims: readonly Claim[], telling: Telling): Sentence[] {
  return [
    ...claimsOf(claims, 'film-people').map((claim) => tellPeople(claim, telling)),
    ...tellThings(claimsOf(claims, 'film-object'), telling),
    ...claimsOf(claims, 'film-text').map((claim) =>
      sentenceOver([claim], telling.writer.sentence('film-text', { certainty: claim.certainty, where: inShots(claim, telling) })),
    ),
  ]
}

function tellPeople(claim: ClaimOf<'film-people'>, telling: Telling): Sentence {
  const { most, atLeast } = claim.args
  const args = {
    certainty: claim.certainty,
    bound: most >= 10 || atLeast === true ? 'least' : 'exact',
    most,
    where: inShots(claim, telling),
  }
  return sentenceOver([claim], telling.writer.sentence('film-people', args))
}

function tellThings(claims: readonly ClaimOf<'film-object'>[], telling: Telling): Sentence[] {
  const alike = grouped(claims, (claim) => `${claim.certainty} ${inShots(claim, telling)}`)
  return alike.flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const args = { certainty: first.certainty, things: group.map(thingOf), where: inShots(first, telling) }
    return [sentenceOver(group, telling.writer.sentence('film-things', args))]
  })
}

/** Numbers stand in the paragraphs of the shots; over several shots they would hold for some and not for others. */
function thingOf({ args }: ClaimOf<'film-object'>): Thing {
  return { thing: args.object, count: args.most, bound: args.most === 1 ? 'exact' : 'several' }
}

/** `in every shot`, `in shots 1 and 3`: where in a film something is seen. */
export function inShots(
  { args }: ClaimOf<'film-people' | 'film-object' | 'film-text' | 'film-setting'>,
  { writer }: Pick<Telling, 'writer'>,
): string {
  const count = args.shots.length
  const extent = count === args.of && count > 1 ? 'all' : count > listedShots ? 'many' : 'few'
  const shots = new Intl.ListFormat(writer.data.lexicon.intl, { type: 'conjunction' }).format(args.shots.map(String))
  return writer.phrase('in-shots', { extent, count, of: args.of, shots })
}
