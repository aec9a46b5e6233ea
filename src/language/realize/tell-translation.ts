import type { Claim, Sentence } from '../../domain/description.ts'
import type { ClaimId } from '../../domain/id.ts'
import { type ClaimOf, claimsOf } from './claims-of.ts'
import { sentenceOver, type Telling } from './telling.ts'

/** What a machine made of foreign text or speech, marked as such; one list of quotes, in the order of the claims. */
export function tellTranslation(claims: readonly Claim[], { writer }: Telling): Sentence[] {
  const translations = claimsOf(claims, 'translation')
  if (translations.length === 0) return []
  return [sentenceOver(translations, writer.sentence('translation', { quotes: translations.map(({ args }) => args.text) }))]
}

/** Whether a claim is to be told in a language: a translation is told to its own readers alone. */
export function isToldIn(claim: Claim, intl: string): boolean {
  return claim.kind !== 'translation' || claim.args.language === intl.split('-')[0]
}

/** The claims of which a translation stands among the given ones. */
export function translatedClaims(claims: readonly Claim[]): ReadonlySet<ClaimId> {
  return new Set(claimsOf(claims, 'translation').map(({ args }) => args.of))
}

/** Sentences that quote, each followed by the translation of what it quotes; words of speech that are told together stay together. */
export function besideTranslations(
  sentences: readonly Sentence[],
  { quoted, translations }: { readonly quoted: 'text' | 'speech'; readonly translations: readonly ClaimOf<'translation'>[] },
  telling: Telling,
): Sentence[] {
  return sentences.flatMap((sentence) => {
    const own = sentence.claims.flatMap((id) => translations.filter(({ args }) => args.of === id))
    return own.length === 0 ? [sentence] : [sentence, ...(quoted === 'text' ? tellTranslation(own, telling) : [tellTogether(own, telling)])]
  })
}

function tellTogether(translations: readonly ClaimOf<'translation'>[], { writer }: Telling): Sentence {
  return sentenceOver(
    translations,
    writer.sentence('translation', { quotes: [translations.map(({ args }) => args.text.trim()).join(' ')] }),
  )
}
