import type { Certainty, Claim, Sentence } from '../../domain/description.ts'
import { seconds } from '../../domain/timeline.ts'
import type { Thing } from '../message/things-function.ts'
import { isNarrow } from '../plan/presence.ts'
import { grouped } from './claims-of.ts'
import { extentOf, spanPhrase } from './span-phrase.ts'
import { sentenceOver, type Telling } from './telling.ts'

// From ten on a count is a lower bound, whoever counted.
const countedUpTo = 9
// People and a few things fit in one list; more read better after the people.
const thingsBesidePeople = 2

/** People and objects: what is plain first, then what is probable and what is only possible, last what is there for a part of the shot. */
export function tellVisible(claims: readonly Claim[], telling: Telling): Sentence[] {
  const passing = claims.filter((claim) => isPassing(claim, telling))
  const lasting = tellLasting(
    claims.filter((claim) => !passing.includes(claim)),
    telling,
  )
  return [...lasting, ...tellPassing(passing, telling)]
}

/** Whether a claim holds for a clearly narrower time than its paragraph. */
export function isPassing({ kind, where }: Claim, { extent }: Pick<Telling, 'extent'>): boolean {
  if ((kind !== 'people' && kind !== 'object') || where.on !== 'span' || extent === null) return false
  return isNarrow(seconds(where.to) - seconds(where.from), extent.to - extent.from)
}

/** In order of time; what is there at the same time and as certain shares a sentence. */
function tellPassing(claims: readonly Claim[], telling: Telling): Sentence[] {
  const begin = (claim: Claim) => extentOf(claim.where)?.from ?? 0
  const inOrder = claims.toSorted((a, b) => begin(a) - begin(b))
  const spanOf = (claim: Claim) => spanPhrase(extentOf(claim.where) ?? { from: 0, to: 0 }, telling)
  return grouped(inOrder, (claim) => `${claim.certainty} ${spanOf(claim)}`).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const args = { certainty: first.certainty, span: spanOf(first), things: group.flatMap(thingOf) }
    return [sentenceOver(group, telling.writer.sentence('visible-during', args))]
  })
}

function tellLasting(claims: readonly Claim[], telling: Telling): Sentence[] {
  const stated = alike(claims, 'stated')
  const doubtful = tellDoubtful(alike(claims, 'likely'), alike(claims, 'possible'), { ...telling, also: stated.length > 0 ? 'yes' : 'no' })
  return [...tellStated(stated, telling), ...doubtful]
}

function tellStated(claims: readonly Claim[], { writer }: Telling): Sentence[] {
  if (claims.length === 0) return []
  const people = claims.filter((claim) => claim.kind === 'people')
  const objects = claims.filter((claim) => claim.kind !== 'people')
  if (people.length === 0 || objects.length <= thingsBesidePeople) return [listed(writer, { claims, certainty: 'stated', also: 'no' })]
  return [sentenceOver(claims, writer.sentence('visible-with', { people: people.flatMap(thingOf), things: objects.flatMap(thingOf) }))]
}

function tellDoubtful(
  likely: readonly Claim[],
  possible: readonly Claim[],
  { writer, also }: Telling & { readonly also: Also },
): Sentence[] {
  if (likely.length > 0 && possible.length > 0) {
    const args = { also, likely: likely.flatMap(thingOf), possible: possible.flatMap(thingOf) }
    return [sentenceOver([...likely, ...possible], writer.sentence('visible-doubtful', args))]
  }
  if (likely.length > 0) return [listed(writer, { claims: likely, certainty: 'likely', also })]
  return possible.length > 0 ? [listed(writer, { claims: possible, certainty: 'possible', also })] : []
}

type Also = 'yes' | 'no'

function listed(
  writer: Telling['writer'],
  { claims, certainty, also }: { claims: readonly Claim[]; certainty: Certainty; also: Also },
): Sentence {
  return sentenceOver(claims, writer.sentence('visible', { certainty, also, things: claims.flatMap(thingOf) }))
}

/** The thing that a claim of people or of an object counts. */
function thingOf(claim: Claim): Thing[] {
  if (claim.kind !== 'people' && claim.kind !== 'object') return []
  const bound = claim.args.count > countedUpTo || isToldAsLowerBound(claim) ? 'at-least' : 'exact'
  return [{ thing: claim.kind === 'people' ? 'person' : claim.args.object, count: claim.args.count, bound }]
}

/** "A bottle" says that there is one and no more than that; of people it matters whether the one is alone. */
function isToldAsLowerBound({ kind, args, certainty }: Claim & { readonly kind: 'people' | 'object' }): boolean {
  return args.atLeast === true && (args.count > 1 || (kind === 'people' && certainty === 'stated'))
}

/** Claims of one certainty, people before objects. */
function alike(claims: readonly Claim[], certainty: Certainty): Claim[] {
  const same = claims.filter((claim) => claim.certainty === certainty)
  return [...same.filter((claim) => claim.kind === 'people'), ...same.filter((claim) => claim.kind !== 'people')]
}
