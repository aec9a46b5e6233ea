import type { Claim, Sentence } from '../../domain/description.ts'
import type { Word } from '../message/words-function.ts'
import { type ClaimOf, claimsOf } from './claims-of.ts'
import { sentenceOver, subject, type Telling } from './telling.ts'
import { wordedLength } from './worded-time.ts'

/** What kind of medium this is, its size and length, its colour and light. */
export function tellFrame(claims: readonly Claim[], telling: Telling): Sentence[] {
  const looks = claims.filter((claim) => claim.kind === 'light' || claim.kind === 'colour')
  const [picture] = claimsOf(claims, 'picture')
  return [
    ...claimsOf(claims, 'film').map((film) => tellFilm(film, telling)),
    ...claimsOf(claims, 'recording').map((recording) => tellRecording(recording, telling)),
    ...(picture === undefined ? tellLook(looks, telling) : [tellPicture(picture, looks, telling)]),
    ...tellColours(claimsOf(claims, 'colour'), telling),
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
  return sentenceOver([picture, ...looks], writer.sentence('picture', { ...picture.args, traits: looks.flatMap(trait) }))
}

function tellLook(looks: readonly Claim[], telling: Telling): Sentence[] {
  if (looks.length === 0) return []
  return [sentenceOver(looks, telling.writer.sentence('look', { traits: looks.flatMap(trait), medium: subject(telling) }))]
}

function tellColours(claims: readonly ClaimOf<'colour'>[], { writer }: Telling): Sentence[] {
  return claims
    .filter((claim) => claim.args.palette === 'colour' && claim.args.dominant.length > 0)
    .map((claim) =>
      sentenceOver([claim], writer.sentence('colours', { colours: claim.args.dominant.map((code): Word => ({ table: 'colours', code })) })),
    )
}

function trait(claim: Claim): Word[] {
  if (claim.kind === 'light') return [{ table: 'lights', code: claim.args.light }]
  if (claim.kind === 'colour') return [{ table: 'palettes', code: claim.args.palette }]
  return []
}
