import type { Claim, Sentence } from '../../domain/description.ts'
import type { SentenceWriter } from '../message/sentence-writer.ts'
import type { Word } from '../message/words-function.ts'
import { type ClaimOf, claimsOf } from './claims-of.ts'
import { sentenceOver, subject, type Telling } from './telling.ts'
import { wordedLength } from './worded-time.ts'

/** What kind of medium this is, its size and length, its colour and light. */
export function tellFrame(claims: readonly Claim[], telling: Telling): Sentence[] {
  const looks = claims.filter((claim) => claim.kind === 'light' || claim.kind === 'colour')
  const [picture, ...further] = claimsOf(claims, 'picture')
  return [
    ...claimsOf(claims, 'film').map((film) => tellFilm(film, telling)),
    ...claimsOf(claims, 'recording').map((recording) => tellRecording(recording, telling)),
    ...(picture === undefined ? tellLook(looks, lookSubject(claims, telling), telling.writer) : [tellPicture(picture, looks, telling)]),
    ...further.map((one) => tellPicture(one, [], telling)),
  ]
}

function tellFilm(film: ClaimOf<'film'>, { writer }: Telling): Sentence {
  const length = wordedLength(writer.data.lexicon.intl, film.args.seconds)
  return sentenceOver([film], writer.sentence('film', { ...film.args, length }))
}

function tellRecording(recording: ClaimOf<'recording'>, { writer }: Telling): Sentence {
  const length = wordedLength(writer.data.lexicon.intl, recording.args.seconds)
  return sentenceOver([recording], writer.sentence('recording', { length }))
}

function tellPicture(picture: ClaimOf<'picture'>, looks: readonly Claim[], { writer }: Telling): Sentence {
  return sentenceOver([picture, ...looks], writer.sentence('picture', { ...picture.args, ...lookWords(looks) }))
}

function tellLook(looks: readonly Claim[], medium: string, writer: SentenceWriter): Sentence[] {
  return looks.length === 0 ? [] : [sentenceOver(looks, writer.sentence('look', { ...lookWords(looks), medium }))]
}

/** A film that was just named is not named again. */
function lookSubject(claims: readonly Claim[], telling: Telling): string {
  return claims.some((claim) => claim.kind === 'film') ? 'film-again' : subject(telling)
}

function lookWords(looks: readonly Claim[]): { readonly traits: readonly Word[]; readonly colours: readonly Word[] } {
  return { traits: looks.flatMap(trait), colours: looks.flatMap(dominant) }
}

function dominant(claim: Claim): Word[] {
  const inColour = claim.kind === 'colour' && claim.args.palette === 'colour'
  return inColour ? claim.args.dominant.map((code) => ({ table: 'colours', code })) : []
}

function trait(claim: Claim): Word[] {
  if (claim.kind === 'light') return [{ table: 'lights', code: claim.args.light }]
  if (claim.kind === 'colour') return [{ table: 'palettes', code: claim.args.palette }]
  return []
}
