import type { Claim, Sentence } from '../../domain/description.ts'
import { claimsOf } from './claims-of.ts'
import { sentenceOver, type Telling } from './telling.ts'
import { tongueOfSpeech } from './tongue.ts'

/** What a machine made of foreign text or speech, marked as such; it stands beside the words themselves. */
export function tellTranslation(claims: readonly Claim[], { writer }: Telling): Sentence[] {
  return claimsOf(claims, 'translation').map((claim) => {
    const args = { tongue: tongueOfSpeech(writer, claim.args.language), quotes: [claim.args.text] }
    return sentenceOver([claim], writer.sentence('translation', args))
  })
}
