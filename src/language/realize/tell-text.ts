import { type Certainty, type Claim, certainties, type Sentence } from '../../domain/description.ts'
import { romanised } from '../message/romanised.ts'
import { type ClaimOf, claimsOf, grouped } from './claims-of.ts'
import { sentenceOver, type Telling } from './telling.ts'
import { tongueOfText } from './tongue.ts'

/** Text that can be read, verbatim, then text that is laid over the picture; lines of the same certainty and language share a sentence, the surest first. */
export function tellText(claims: readonly Claim[], telling: Telling): Sentence[] {
  const texts = claimsOf(claims, 'text')
  const [overlaid, seen] = [texts.filter(({ args }) => args.overlay === true), texts.filter(({ args }) => args.overlay !== true)]
  return [...tellLines('text', seen, telling), ...tellLines('overlay', overlaid, telling)]
}

function tellLines(key: 'text' | 'overlay', claims: readonly ClaimOf<'text'>[], { writer, translated }: Telling): Sentence[] {
  const texts = claims.map((claim) => ({ claim, tongue: tongueOfText(writer, claim.args) }))
  const likeness = ({ claim, tongue }: (typeof texts)[number]) => `${claim.certainty} ${tongue} ${translated.has(claim.id)}`
  return grouped(texts.toSorted(surestFirst), likeness).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const quotes = group.map(({ claim }) => romanised(writer.data.lexicon, claim.args.text, claim.args.language))
    const text = writer.sentence(key, { certainty: first.claim.certainty, tongue: first.tongue, quotes })
    return [
      sentenceOver(
        group.map(({ claim }) => claim),
        text,
      ),
    ]
  })
}

function surestFirst(
  a: { readonly claim: { readonly certainty: Certainty } },
  b: { readonly claim: { readonly certainty: Certainty } },
): number {
  return certainties.indexOf(a.claim.certainty) - certainties.indexOf(b.claim.certainty)
}
