import type { Sentence } from '../../domain/description.ts'
import type { ClaimId, LocaleTag } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import type { Decision } from '../../domain/review/decision.ts'
import type { ExposureId } from '../../domain/review/exposure.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { claimTeller } from '../../language/realize/realize-claim.ts'
import type { ExposureKept } from '../ports/case-review.ts'
import type { DecidedClaim, DecidedDescription } from '../review/decided-description.ts'
import type { HeldSample } from './sample-cover.ts'
import { shownSeconds } from './shown-time.ts'
import { visibleName, visibleSentence } from './visible-text.ts'

/** How sentences of a medium stand with the people who decided it, what these looked at, and which samples speak for the rest. */
export interface Verified {
  readonly decided: DecidedDescription
  readonly names: ReadonlyMap<PersonId, string>
  readonly cover: ReadonlyMap<ClaimId, HeldSample>
  readonly seen: ReadonlyMap<ExposureId, ExposureKept>
}

/**
 * Who decided a sentence, what they looked at, and what the draft said in its place; that a sample speaks for it where nobody decided it; or that
 * it is a draft where a claim of it is undecided or in dispute.
 */
export function decidedBasis(locale: LocaleTag, sentence: Sentence, verified: Verified): string[] {
  const { decided, cover } = verified
  const wanted = new Set(sentence.claims)
  const claims = decided.claims.filter(({ drafted }) => wanted.has(drafted.id))
  const rests = claims.flatMap(({ rests: decision }) => decision ?? [])
  const before = claims.filter(({ state }) => state === 'amended').map((claim) => saidBefore(locale, decided, claim))
  const samples = claims.flatMap(({ rests: decision, state, drafted }) =>
    decision === null && state === 'draft' ? (cover.get(drafted.id) ?? []) : [],
  )
  if (rests.length + samples.length < claims.length) return [formatMessage(locale, 'asking.still-draft'), ...before]
  return [...decidedBy(locale, rests, verified), ...new Set(samples.map((sample) => coveredBy(locale, sample))), ...before]
}

/** One part for each way in which claims of the sentence were decided; of several ways, each names its claims by the begin of their ids. */
function decidedBy(locale: LocaleTag, rests: readonly Decision[], verified: Verified): string[] {
  const { open, close, item, colon } = punctuationOf(locale)
  const ways = Map.groupBy(rests, (decision) => wayOf(locale, decision, verified))
  return [...ways].map(([way, decisions]) => {
    const people = [...new Set(decisions.map(({ by }) => visibleName(verified.names.get(by) ?? by)))]
    const names = new Intl.ListFormat(formatTag(locale), { type: 'conjunction' }).format(people)
    const told = `${formatMessage(locale, 'asking.decided-by', { names })}${open}${way}${close}`
    const claims = decisions.map(({ claimId }) => claimId.slice(0, shortId))
    return ways.size === 1 ? told : `${claims.join(item)}${colon}${told}`
  })
}

/** `c-` and four digits: enough to find a claim of the few that one sentence tells. */
const shortId = 6

function wayOf(locale: LocaleTag, { follows, seen }: Decision, verified: Verified): string {
  if (follows !== null) return formatMessage(locale, 'verified.how-stack')
  const looks = seen.flatMap((id) => verified.seen.get(id) ?? []).filter(({ end }) => end?.how !== 'failed')
  if (looks.length === 0) return formatMessage(locale, 'verified.how-text')
  const { item, semicolon } = punctuationOf(locale)
  const told = looks.map(({ exposure, end }) => {
    const tier = formatMessage(locale, `looks.tier-${exposure.tier}`)
    return end === null ? tier : `${tier}${item}${shownSeconds(locale, end.dwellMillis)}`
  })
  return formatMessage(locale, 'verified.how-looks', { looks: [...new Set(told)].join(semicolon) })
}

function coveredBy(locale: LocaleTag, { sample, decided, wrong, upper }: HeldSample): string {
  const confidence = shownShare(locale, sample.confidence)
  return formatMessage(locale, 'verified.covered', { size: sample.size, upper, confidence, decided, wrong })
}

/** A share of 0…1 in percent. */
export function shownShare(locale: LocaleTag, share: number): string {
  return new Intl.NumberFormat(formatTag(locale), { style: 'percent', maximumFractionDigits: 2 }).format(share)
}

function saidBefore(locale: LocaleTag, { told }: DecidedDescription, { passage, drafted }: DecidedClaim): string {
  return formatMessage(locale, 'asking.said-before', { said: visibleSentence(claimTeller(told, locale)(passage, drafted)) })
}
