import type { Claim, Sentence } from '../../domain/description.ts'
import type { Setting } from '../../domain/wider-vocabulary.ts'
import type { Word } from '../message/words-function.ts'
import { type ClaimOf, claimsOf, grouped } from './claims-of.ts'
import { inShots } from './tell-film.ts'
import { sentenceOver, subject, type Telling } from './telling.ts'
import { clockTime } from './worded-time.ts'

/** Where a picture, shot or film was taken, and which surroundings it shares with others. */
export function tellSetting(claims: readonly Claim[], telling: Telling): Sentence[] {
  return [
    ...grouped(claimsOf(claims, 'setting'), ({ certainty }) => certainty).flatMap((group) => tellPlaces(group, telling)),
    ...claimsOf(claims, 'film-setting').map((claim) => tellFilmPlaces(claim, telling)),
    ...claimsOf(claims, 'same-place').map((claim) => tellSamePlace(claim, telling)),
    ...claimsOf(claims, 'place-group').map((claim) => tellPlaceGroup(claim, telling)),
  ]
}

function tellPlaces(group: readonly ClaimOf<'setting'>[], telling: Telling): Sentence[] {
  const [first] = group
  if (first === undefined) return []
  const places = group.map(({ args }) => placeWord(args.setting))
  return [sentenceOver(group, telling.writer.sentence('setting', { certainty: first.certainty, medium: subject(telling), places }))]
}

function tellFilmPlaces(claim: ClaimOf<'film-setting'>, telling: Telling): Sentence {
  const args = { certainty: claim.certainty, places: claim.args.settings.map(placeWord), where: inShots(claim, telling) }
  return sentenceOver([claim], telling.writer.sentence('film-setting', args))
}

function tellSamePlace(claim: ClaimOf<'same-place'>, { writer, precision }: Telling): Sentence {
  const at = writer.phrase('moment', { at: clockTime(writer.data.lexicon.intl, claim.args.at, precision) })
  return sentenceOver([claim], writer.sentence('same-place', { certainty: claim.certainty, shot: claim.args.shot, at }))
}

function tellPlaceGroup(claim: ClaimOf<'place-group'>, { writer }: Telling): Sentence {
  const args = { certainty: claim.certainty, group: claim.args.group, others: Math.max(1, claim.args.media - 1) }
  return sentenceOver([claim], writer.sentence('place-group', args))
}

function placeWord(code: Setting): Word {
  return { table: 'settings', code }
}
