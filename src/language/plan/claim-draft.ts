import { hash } from 'node:crypto'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Certainty, Claim, ClaimArgs, ClaimKind } from '../../domain/description.ts'
import type { ClaimId, MediaId, ObservationId } from '../../domain/id.ts'
import type { Locator } from '../../domain/timeline.ts'

/** A claim before it has its id. */
export type ClaimDraft = {
  [K in ClaimKind]: {
    readonly kind: K
    readonly args: ClaimArgs[K]
    readonly certainty: Certainty
    readonly where: Locator
    readonly support: readonly ObservationId[]
  }
}[ClaimKind]

/** A draft of one kind. */
export type DraftOf<K extends ClaimKind> = Extract<ClaimDraft, { kind: K }>

/** The claim with its id: the same medium, kind, arguments, place and support always have the same one. */
export function claimFrom(mediaId: MediaId, draft: ClaimDraft): Claim {
  const support = [...new Set(draft.support)].sort()
  const { kind, args, where } = draft
  const digest = hash('sha256', canonicalJson({ mediaId, kind, args, where, support }), 'hex')
  return { ...draft, support, id: asClaimId(`c-${digest.slice(0, 24)}`) }
}

function asClaimId(text: string): ClaimId {
  // The one place where a claim id is made.
  return text as ClaimId
}
