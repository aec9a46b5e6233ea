import { type Claim, type ClaimKind, certainties, type Description, type Passage } from '../../src/domain/description.ts'
import type { ClaimId, MediaId } from '../../src/domain/id.ts'
import { vocabularyVersion } from '../../src/domain/vocabulary.ts'
import { plannerVersion } from '../../src/language/plan/plan-description.ts'
import { claimGrid } from './claim-grid.ts'

/** A description of one claim, with what the claim is, for lists and golden texts. */
export interface SweptClaim {
  readonly name: string
  readonly description: Description
}

/** Every kind of claim with every set of arguments in the grid, in every certainty. */
export function claimSweep(): SweptClaim[] {
  return kinds().flatMap((kind) =>
    claimGrid[kind].flatMap((item, index) =>
      certainties.map((certainty) => {
        const claim = { id: `c-${kind}-${index}`, kind, args: item.args, certainty, where: item.where ?? { on: 'media' }, support: [] }
        return { name: `${kind} ${JSON.stringify(item.args)} ${certainty}`, description: describe(asClaim(claim)) }
      }),
    ),
  )
}

/** A description that holds the given claims in one paragraph. */
export function describe(...claims: readonly Claim[]): Description {
  const passage: Passage = claims.some((claim) => claim.kind === 'shot') ? { of: 'shot', shot: 1 } : { of: 'summary' }
  return { mediaId: '0'.repeat(64) as MediaId, planner: plannerVersion, vocabulary: vocabularyVersion, passages: [{ passage, claims }] }
}

function kinds(): ClaimKind[] {
  return Object.keys(claimGrid).filter((kind): kind is ClaimKind => kind in claimGrid)
}

function asClaim(claim: Omit<Claim, 'id' | 'kind' | 'args'> & { id: string; kind: ClaimKind; args: unknown }): Claim {
  // Kind and arguments come from the same row of the grid, whose type ties them together.
  return { ...claim, id: claim.id as ClaimId } as Claim
}
