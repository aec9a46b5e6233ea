import { sharedArea } from '../box-overlap.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Claim, ClaimKind } from '../description.ts'
import { lettersOf } from '../text-likeness.ts'
import type { Box } from '../timeline.ts'
import type { Amendment, Decision } from './decision.ts'

/** What a person held of a claim: as it was drafted, and what they made of it. */
interface HeldClaim extends Pick<Decision, 'verdict' | 'amendment'> {
  readonly drafted: Claim
}

/** What follows for a claim on another copy of the same picture. */
type CarriedOver = Pick<Decision, 'verdict' | 'amendment'>

const confirmed: CarriedOver = { verdict: 'confirm', amendment: null }
const rejected: CarriedOver = { verdict: 'reject', amendment: null }

/**
 * What a decision on one copy of a picture settles of a claim on another copy; null where it settles nothing. A claim that says the same takes
 * the decision as it is. One that says it otherwise takes only what follows by logic from what was decided: so many things are also at
 * least fewer, words of a line that was read stand there, a measure that was found right is one. What two copies say against one another
 * is never settled so: it may be that one of them was altered.
 */
export function carriedOver(held: HeldClaim, other: Claim): CarriedOver | null {
  const { drafted, verdict, amendment } = held
  if (ofTheCopy.has(other.kind)) return null
  if (saysTheSame(drafted, other)) return { verdict, amendment }
  if (verdict === 'withdraw' || verdict === 'cannot-tell') return null
  if (other.kind === 'nothing-recognised') return verdict !== 'reject' && things.has(drafted.kind) ? rejected : null
  if (drafted.kind === 'text' && other.kind === 'text') return readOtherwise(held, drafted, other)
  if (drafted.kind === other.kind && measured.has(other.kind)) return verdict === 'confirm' ? confirmed : null
  return countedOtherwise(held, other)
}

function saysTheSame(one: Claim, other: Claim): boolean {
  return one.kind === other.kind && canonicalJson(one.args) === canonicalJson(other.args)
}

/** What a frame, an edge that was cut off or a mirror changes: it is asked of each copy. */
const ofTheCopy: ReadonlySet<ClaimKind> = new Set(['position'])

/** Measured over the whole of each copy's own pixels, in one way for all of them. */
const measured: ReadonlySet<ClaimKind> = new Set(['picture', 'colour', 'light'])

/** Where one of these is seen, there is something to be recognised. */
const things: ReadonlySet<ClaimKind> = new Set(['object', 'people', 'faces', 'text', 'setting', 'mark', 'clothing', 'posture'])

type Counted = Extract<Claim | Amendment, { readonly kind: 'object' | 'people' | 'faces' }>

function isCounted(said: Claim | Amendment): said is Counted {
  return said.kind === 'object' || said.kind === 'people' || said.kind === 'faces'
}

/** Of what a claim says how many there are; both ends included. */
interface CountRange {
  readonly of: string
  readonly from: number
  readonly to: number
}

/** From ten on a count is a lower bound. */
const countedExactly = 10

function rangeOf(said: Counted): CountRange {
  const { count } = said.args
  const isBound = count >= countedExactly || ('atLeast' in said.args && said.args.atLeast === true)
  const of = said.kind === 'object' ? `object ${said.args.object}` : said.kind
  return { of, from: count, to: isBound ? Number.POSITIVE_INFINITY : count }
}

function countedOtherwise({ drafted, verdict, amendment }: HeldClaim, other: Claim): CarriedOver | null {
  const told: Claim | Amendment = amendment ?? drafted
  if (!isCounted(drafted) || !isCounted(told) || !isCounted(other)) return null
  // That there are not so many leaves open how many there are: only what says even more falls with it.
  if (verdict === 'reject') return within(rangeOf(other), rangeOf(drafted)) ? rejected : null
  return within(rangeOf(told), rangeOf(other)) ? confirmed : null
}

function within(inner: CountRange, outer: CountRange): boolean {
  return inner.of === outer.of && inner.from >= outer.from && inner.to <= outer.to
}

type TextClaim = Extract<Claim, { readonly kind: 'text' }>

/** Of a line that was read in part, so much at least lies within the line; in parts of its own area. */
const leastWithin = 0.7

/** The same letters, or some of the words, at the same place. Whether other letters there are a worse reading or another text, only a look tells. */
function readOtherwise({ verdict, amendment }: HeldClaim, asked: TextClaim, other: TextClaim): CarriedOver | null {
  if (!liesWithin(other, asked)) return null
  const sameLetters = lettersOf(asked.args.text).join() === lettersOf(other.args.text).join()
  if (verdict === 'reject') return sameLetters ? rejected : null
  const text = amendment?.kind === 'text' ? amendment.args.text : asked.args.text
  if (hasWords(text, other.args.text)) return confirmed
  return sameLetters ? { verdict: 'amend', amendment: { kind: 'text', args: { ...other.args, text } } } : null
}

function liesWithin(part: TextClaim, whole: TextClaim): boolean {
  if (part.where.on !== 'region' || whole.where.on !== 'region') return false
  return shareOf(part.where.box, whole.where.box) >= leastWithin
}

/** Whether the words of a text stand in another one after the other, as where a copy had a line read word by word. */
function hasWords(text: string, part: string): boolean {
  return ` ${wordsOf(text)} `.includes(` ${wordsOf(part)} `)
}

function wordsOf(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ')
}

/** How much of the first box lies in the second, 0…1. */
function shareOf(inner: Box, outer: Box): number {
  const area = inner.width * inner.height
  return area > 0 ? sharedArea(inner, outer) / area : 0
}
