import type { Claim, Sentence } from '../../domain/description.ts'
import type { ClaimId } from '../../domain/id.ts'
import type { SentenceWriter } from '../message/sentence-writer.ts'

/** What a sentence must know of the paragraph it stands in. */
export interface Telling {
  readonly writer: SentenceWriter
  readonly medium: 'picture' | 'film' | 'recording'
  readonly within: 'summary' | 'shot'
  /** Whether the paragraph has begun with what the picture looks like. */
  readonly named: boolean
  /** How exactly times are told, the same throughout a description. */
  readonly precision: 'seconds' | 'tenths'
  /** Seconds that the paragraph covers; null where it covers no time or it is not known. */
  readonly extent: { readonly from: number; readonly to: number } | null
  /** The claims whose translation is told after them; quotes with one and quotes without share no sentence. */
  readonly translated: ReadonlySet<ClaimId>
}

/** Tells claims of its kinds in sentences; each claim it is given is named by one of them. */
export type Teller = (claims: readonly Claim[], telling: Telling) => readonly Sentence[]

/** A sentence over the claims it rests on. */
export function sentenceOver(claims: readonly Claim[], text: string): Sentence {
  return { claims: claims.map((claim) => claim.id), text }
}

/** `picture`, `film`, `recording`, or `shot` for what stands in a paragraph on one shot. */
export function subject(telling: Telling): 'picture' | 'film' | 'recording' | 'shot' {
  return telling.within === 'shot' ? 'shot' : telling.medium
}
