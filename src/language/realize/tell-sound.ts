import type { Claim, Sentence } from '../../domain/description.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { type ClaimOf, claimsOf, grouped } from './claims-of.ts'
import { type Extent, extentOf, spanPhrase } from './span-phrase.ts'
import { sentenceOver, type Telling } from './telling.ts'
import { clockTime, wordedLength } from './worded-time.ts'

// A stretch that leaves out less than this share of the paragraph is told as the whole.
const wholeShare = 0.95
// More stretches than this are counted and not listed.
const listedSpans = 4

/** When speech, silence or other sound is heard, and which speech was left out of the transcript. */
export function tellSound(claims: readonly Claim[], telling: Telling): Sentence[] {
  const states = grouped(claimsOf(claims, 'sound'), ({ args, certainty }) => `${args.state} ${certainty} ${args.missed ?? false}`)
  return [
    ...states.flatMap((group) => tellState(group, telling)),
    ...claimsOf(claims, 'speech-total').map((claim) => tellTotal(claim, telling)),
  ]
}

function tellState(group: readonly ClaimOf<'sound'>[], telling: Telling): Sentence[] {
  const [first] = group
  if (first === undefined) return []
  const extents = group.map((claim) => extentOf(claim.where)).filter((extent) => extent !== null)
  const whole = extents.length < group.length || extents.some((extent) => coversAll(extent, telling))
  const args = {
    state: first.args.state,
    certainty: first.certainty,
    extent: whole ? 'whole' : 'part',
    spans: whole ? 'all' : spans(extents, telling),
  }
  const text = telling.writer.sentence('sound', args)
  if (first.args.missed !== true) return [sentenceOver(group, text)]
  const { gap } = punctuationOf(telling.writer.data.lexicon.intl)
  return [sentenceOver(group, `${text}${gap}${telling.writer.sentence('missed-speech', {})}`)]
}

function coversAll(extent: Extent, { extent: all }: Telling): boolean {
  return all !== null && extent.to - extent.from >= wholeShare * (all.to - all.from)
}

function spans(extents: readonly Extent[], telling: Telling): string {
  const { intl } = telling.writer.data.lexicon
  if (extents.length <= listedSpans) {
    return new Intl.ListFormat(intl, { type: 'conjunction' }).format(extents.map((extent) => spanPhrase(extent, telling)))
  }
  const from = clockTime(intl, Math.min(...extents.map((extent) => extent.from)), telling.precision)
  const to = clockTime(intl, Math.max(...extents.map((extent) => extent.to)), telling.precision)
  return telling.writer.phrase('stretches', { count: extents.length, from, to })
}

function tellTotal(claim: ClaimOf<'speech-total'>, { writer }: Telling): Sentence {
  const length = wordedLength(writer.data.lexicon.intl, claim.args.seconds)
  return sentenceOver([claim], writer.sentence('speech-total', { length, transcribed: claim.args.transcribed ? 'yes' : 'no' }))
}
