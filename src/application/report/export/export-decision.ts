import { z } from 'zod'
import { type ClaimState, claimStates } from '../../../domain/review/claim-state.ts'
import { type Decision, readings, verdicts } from '../../../domain/review/decision.ts'
import type { PersonId } from '../../../domain/review/person.ts'

const state = z.enum(claimStates).meta({ id: 'claimState', description: 'Where the claim stands with people.' })
const told = z
  .record(z.string(), z.unknown())
  .nullable()
  .meta({ id: 'claimTold', description: 'What it says now, in place of args; null where it is not told: rejected, or it cannot be told.' })

/** Where a claim stands, and what it says now; both are left out where nobody decided anything of the medium. */
export const claimStanding = {
  state: state.optional(),
  told: told.optional(),
  sample: z.string().optional().describe('Id of a sample that speaks for it, where nobody decided it; its bound is in verification.'),
}

const through = z.enum(['stack', 'sample']).describe('By what it follows.')

export const exportedDecision = z
  .strictObject({
    id: z
      .string()
      .regex(/^d-[0-9a-f]{24}$/)
      .describe('Of the decision.'),
    claim: z.string().describe('Id of the claim.'),
    reading: z.enum(readings).describe('The first, a second one blind to it, or the settling of a difference.'),
    verdict: z.enum(verdicts).describe('What the person held of the claim; withdraw takes an earlier decision back.'),
    amended: z.record(z.string(), z.unknown()).nullable().describe('The arguments in place of those drafted; set with amend alone.'),
    by: z.strictObject({ id: z.string().describe('Id of the person.'), name: z.string().describe('Name of the person.') }),
    at: z.string().describe('UTC.'),
    seen: z.array(z.string()).describe('Ids of the showings that were opened for it.'),
    supersedes: z.string().nullable().describe('The decision of the same reading that it takes the place of.'),
    follows: z
      .strictObject({
        decision: z.string().nullable().describe('The decision that was made itself.'),
        through,
        id: z.string().describe('Of it.'),
      })
      .nullable()
      .describe('Set where it follows from another medium of a stack, or from a sample.'),
  })
  .meta({ id: 'decision', description: 'One act of a person on one claim. Decisions only grow; the newest of a reading counts.' })

/** A decision as the export writes it. */
export function exportDecision(decision: Decision, names: ReadonlyMap<PersonId, string>): z.output<typeof exportedDecision> {
  const { id, claimId, reading, verdict, amendment, by, at, seen, supersedes, follows } = decision
  const person = { id: by, name: names.get(by) ?? by }
  const amended = amendment === null ? null : { ...amendment.args }
  return { id, claim: claimId, reading, verdict, amended, by: person, at, seen: [...seen], supersedes, follows }
}

/** How a sentence stands whose claims stand so. */
export function sentenceState(states: readonly (ClaimState | 'covered')[]): 'draft' | 'decided' | 'covered' {
  if (states.some((state) => state === 'draft' || state === 'differs')) return 'draft'
  return states.includes('covered') ? 'covered' : 'decided'
}
