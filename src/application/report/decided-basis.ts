import type { Sentence } from '../../domain/description.ts'
import type { LocaleTag } from '../../domain/id.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { claimTeller } from '../../language/realize/realize-claim.ts'
import type { DecidedClaim, DecidedDescription } from '../review/decided-description.ts'
import { visibleName, visibleSentence } from './visible-text.ts'

/** How sentences of a medium stand with the people who decided it. */
export interface Verified {
  readonly decided: DecidedDescription
  readonly names: ReadonlyMap<PersonId, string>
}

/** Who decided a sentence and what the draft said in its place; that it is a draft where a claim of it is undecided or in dispute. */
export function decidedBasis(locale: LocaleTag, sentence: Sentence, { decided, names }: Verified): string[] {
  const wanted = new Set(sentence.claims)
  const claims = decided.claims.filter(({ drafted }) => wanted.has(drafted.id))
  const rests = claims.flatMap(({ rests: decision }) => decision ?? [])
  const before = claims.filter(({ state }) => state === 'amended').map((claim) => saidBefore(locale, decided, claim))
  if (rests.length < claims.length) return [formatMessage(locale, 'asking.still-draft'), ...before]
  const people = [...new Set(rests.map(({ by }) => visibleName(names.get(by) ?? by)))]
  const listed = new Intl.ListFormat(formatTag(locale), { type: 'conjunction' }).format(people)
  return [formatMessage(locale, 'asking.decided-by', { names: listed }), ...before]
}

function saidBefore(locale: LocaleTag, { told }: DecidedDescription, { passage, drafted }: DecidedClaim): string {
  return formatMessage(locale, 'asking.said-before', { said: visibleSentence(claimTeller(told, locale)(passage, drafted)) })
}
