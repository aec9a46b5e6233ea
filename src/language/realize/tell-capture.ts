import type { Claim, Sentence } from '../../domain/description.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import type { SentenceWriter } from '../message/sentence-writer.ts'
import { type ClaimOf, claimsOf } from './claims-of.ts'
import { sentenceOver, type Telling } from './telling.ts'
import { wordedMoment } from './worded-moment.ts'

/** When, with what and where the medium was made, as far as its metadata say. */
export function tellCapture(claims: readonly Claim[], { writer, medium }: Telling): Sentence[] {
  const details = [
    ...claimsOf(claims, 'taken-at').map((claim) => ({ claim, phrase: timePhrase(writer, claim) })),
    ...claimsOf(claims, 'device').map((claim) => ({ claim, phrase: writer.phrase('metadata-device', { device: [claim.args.text] }) })),
    ...claimsOf(claims, 'place').map((claim) => ({ claim, phrase: placePhrase(writer, claim) })),
  ]
  const software = claimsOf(claims, 'software').map((claim) =>
    sentenceOver([claim], writer.sentence('software', { software: [claim.args.text] })),
  )
  if (details.length === 0) return software
  const list = listOf(
    writer.data.lexicon.intl,
    details.map(({ phrase }) => phrase),
  )
  const made = sentenceOver(
    details.map(({ claim }) => claim),
    writer.sentence('metadata', { medium, details: list }),
  )
  return [made, ...software]
}

/** When, with what and where follow each other like adverbs, without commas or conjunction, where a language writes with spaces. */
function listOf(intl: string, phrases: readonly string[]): string {
  const { gap, comma } = punctuationOf(intl)
  return phrases.join(gap === '' ? comma : gap)
}

function timePhrase(writer: SentenceWriter, { args }: ClaimOf<'taken-at'>): string {
  const { intl, firstOfMonth } = writer.data.lexicon
  const worded = wordedMoment(intl, args.text, firstOfMonth)
  if (worded === null) return writer.phrase('metadata-date', { date: [args.text] })
  const { text: time, ...parts } = worded
  return writer.phrase('metadata-time', { time, ...parts })
}

function placePhrase(writer: SentenceWriter, { args }: ClaimOf<'place'>): string {
  const number = new Intl.NumberFormat(writer.data.lexicon.intl, { minimumFractionDigits: 4, maximumFractionDigits: 4 })
  return writer.phrase('metadata-place', {
    northSouth: args.latitude < 0 ? 'south' : 'north',
    eastWest: args.longitude < 0 ? 'west' : 'east',
    latitude: number.format(Math.abs(args.latitude)),
    longitude: number.format(Math.abs(args.longitude)),
  })
}
