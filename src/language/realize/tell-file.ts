import type { Claim, Sentence } from '../../domain/description.ts'
import { type ClaimOf, claimsOf, grouped } from './claims-of.ts'
import { extentOf, spanPhrase } from './span-phrase.ts'
import { sentenceOver, subject, type Telling } from './telling.ts'

/** What marks the file: a name that does not fit, other copies in the case. */
export function tellFile(claims: readonly Claim[], telling: Telling): Sentence[] {
  const { writer } = telling
  const names = claimsOf(claims, 'name-mismatch').map((claim) =>
    sentenceOver([claim], writer.sentence('name-mismatch', { extension: [`.${claim.args.extension}`], mimeType: claim.args.mimeType })),
  )
  const copies = claimsOf(claims, 'same-picture').map((claim) =>
    sentenceOver([claim], writer.sentence('same-picture', { others: claim.args.others })),
  )
  const followed = claimsOf(claims, 'continues').map((claim) =>
    sentenceOver([claim], writer.sentence('continues', { certainty: claim.certainty, name: [claim.args.name] })),
  )
  return [...names, ...copies, ...claimsOf(claims, 'same-film').map((claim) => filmSentence(claim, telling)), ...followed]
}

function filmSentence(claim: ClaimOf<'same-film'>, telling: Telling): Sentence {
  const { name, from, to } = claim.args
  const span = spanPhrase(extentOf(claim.where) ?? { from: 0, to: 0 }, telling)
  const other = spanPhrase({ from, to }, telling)
  return sentenceOver([claim], telling.writer.sentence('same-film', { certainty: claim.certainty, span, name: [name], other }))
}

/** That a film was not read whole yet, damage to the file, and defects of the picture. */
export function tellQuality(claims: readonly Claim[], { writer, named }: Telling): Sentence[] {
  const looks = claimsOf(claims, 'first-look').map((claim) =>
    sentenceOver([claim], writer.sentence('first-look', { keyframes: claim.args.keyframes })),
  )
  const damaged = claimsOf(claims, 'damaged').map((claim) => sentenceOver([claim], writer.sentence('damaged', {})))
  const groups = grouped(claimsOf(claims, 'quality'), (claim) => claim.certainty)
  // Whoever has just read of the picture need not read its name again.
  const again = (index: number) => ((named && damaged.length === 0) || index > 0 ? 'yes' : 'no')
  return [...looks, ...damaged, ...groups.flatMap((group, index) => defectSentence(group, { writer, again: again(index) }))]
}

function defectSentence(
  group: readonly ClaimOf<'quality'>[],
  { writer, again }: { readonly writer: Telling['writer']; readonly again: 'yes' | 'no' },
): Sentence[] {
  const [first] = group
  if (first === undefined) return []
  const defects = group.map((claim) => ({ table: 'defects', code: claim.args.defect }))
  return [sentenceOver(group, writer.sentence('quality', { certainty: first.certainty, again, defects }))]
}

/** How a shot comes in, where it is not by a plain cut. */
export function tellTransition(claims: readonly Claim[], { writer }: Telling): Sentence[] {
  return claimsOf(claims, 'shot')
    .filter((claim) => claim.args.transition !== 'cut' && claim.args.transition !== 'start')
    .map((claim) => sentenceOver([claim], writer.sentence('transition', { transition: claim.args.transition })))
}

/** That nothing could be recognised. */
export function tellNothing(claims: readonly Claim[], telling: Telling): Sentence[] {
  return claimsOf(claims, 'nothing-recognised').map((claim) =>
    sentenceOver([claim], telling.writer.sentence('nothing-recognised', { medium: subject(telling) })),
  )
}
