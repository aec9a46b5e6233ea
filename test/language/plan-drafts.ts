import type { Claim, Description } from '../../src/domain/description.ts'
import type { ObservationDraft } from '../../src/domain/observation.ts'
import { planDescription } from '../../src/language/plan/plan-description.ts'
import { at, boxNumber, emptyInput, ledgerOf, observations, photoFacts, region, said } from './observe.ts'

/** A film of eight seconds with sound. */
export const videoFacts = { ...photoFacts, kind: 'video', duration: at(8000), hasSound: true } as const

/** Every claim, in the order of telling. */
export function all(description: Description): Claim[] {
  return description.passages.flatMap(({ claims }) => claims)
}

/** The claims of a photo with these observations. */
export function photo(drafts: readonly ObservationDraft[]): Claim[] {
  return all(planDescription({ ...emptyInput, observations: observations(drafts) }))
}

/** The description of a film whose shots end at these milliseconds. */
export function plan(drafts: readonly ObservationDraft[], ends: readonly number[]): Description {
  return planDescription({ ...emptyInput, facts: videoFacts, ledger: ledgerOf(ends), observations: observations(drafts) })
}

/** The claims of such a film. */
export function filmOf(drafts: readonly ObservationDraft[], ends: readonly number[]): Claim[] {
  return all(plan(drafts, ends))
}

/** The claims of the first passage of a film of one shot. */
export function shot(drafts: readonly ObservationDraft[]): Claim[] {
  return plan(drafts, [8000]).passages[0]?.claims.slice() ?? []
}

/** An object seen by one network only, too weakly to be said. */
export function tooWeak(code: ObservationDraft<'object'>['code']): ObservationDraft {
  return { kind: 'object', code, agreed: false, confidence: 0.3, where: region(boxNumber(5)) }
}

/** Something said in English between two milliseconds. */
export function utter(text: string, from: number, to: number): ObservationDraft {
  return said(text, 'likely', { from, to, language: 'en' })
}

/** The light of the still at this millisecond. */
export function light(value: 'dark' | 'even', milliseconds: number): ObservationDraft {
  return { kind: 'light', light: value, confidence: 1, where: { on: 'frame', at: at(milliseconds) } }
}
