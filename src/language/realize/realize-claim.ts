import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Claim, Description, Passage } from '../../domain/description.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { claimsOf } from './claims-of.ts'
import { realize } from './realize.ts'
import { extentOf } from './span-phrase.ts'

/** Tells single claims of one description, or what people made of them, each in words of its own. */
export type ClaimTeller = (passage: Passage, claim: Claim) => string

/** A teller over what its sentences must know of the description: what kind of medium it is of, and its times. */
export function claimTeller(description: Description, locale: LocaleTag): ClaimTeller {
  const whole = description.passages.flatMap(({ claims }) => claims)
  const ground = [...claimsOf(whole, 'film'), ...claimsOf(whole, 'recording'), ...shortestShot(whole)]
  const shots = new Map(description.passages.map(({ passage, claims }) => [canonicalJson(passage), claimsOf(claims, 'shot')]))
  return (passage, claim) => {
    const own = claim.kind === 'shot' ? [] : (shots.get(canonicalJson(passage)) ?? [])
    const passages = [
      { passage: { of: 'summary' as const }, claims: ground.filter(({ id }) => id !== claim.id) },
      { passage, claims: [...own, claim] },
    ]
    const told = realize({ ...description, passages }, locale).passages[1]
    const sentences = told?.sentences.filter(({ claims }) => claims.includes(claim.id)) ?? []
    if (sentences.length > 0) return sentences.map(({ text }) => text).join(' ')
    // A plain cut has no sentence but its heading; a translation is told in its own language alone.
    return claim.kind === 'translation' ? claim.args.text : (told?.heading?.text ?? '')
  }
}

/** It sets how exactly times are told. */
function shortestShot(claims: readonly Claim[]): Claim[] {
  const lasting = (claim: Claim) => {
    const extent = extentOf(claim.where)
    return extent === null ? Number.POSITIVE_INFINITY : extent.to - extent.from
  }
  return claimsOf(claims, 'shot')
    .toSorted((a, b) => lasting(a) - lasting(b))
    .slice(0, 1)
}
