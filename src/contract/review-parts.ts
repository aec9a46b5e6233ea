import { z } from 'zod'
import { claimStates } from '../domain/review/claim-state.ts'
import { readings, verdicts } from '../domain/review/decision.ts'
import { sourceAgreements } from '../domain/review/source-agreement.ts'
import { shownTiers } from '../domain/review/tier.ts'
import { certainty, locator, mediaTime } from './parts.ts'

/** Id of a claim, `c-` and 24 hex digits. */
export const claimId = z.string().regex(/^c-[0-9a-f]{24}$/)
/** Id of a decision, `d-` and 24 hex digits. */
export const decisionId = z.string().regex(/^d-[0-9a-f]{24}$/)
export const exposureId = z.string().regex(/^x-[0-9a-f]{24}$/)
export const reading = z.enum(readings)

/** Somebody who took part in the case. */
export const personShown = z.object({ id: z.string(), name: z.string() })

/** One decision as everybody may see it. `stands` is false where a later one of the same reading took its place. */
const decisionShown = z.object({
  id: decisionId,
  reading,
  verdict: z.enum(verdicts),
  by: personShown,
  at: z.iso.datetime(),
  stands: z.boolean(),
  /** What the claim says under this decision; null where it is not told: rejected or withdrawn. */
  says: z.string().nullable(),
  /** Whether it was made on another medium or through a sample, and so covered this one. */
  through: z.enum(['stack', 'sample']).nullable(),
  /** How many showings were opened for it. */
  looks: z.number().int().nonnegative(),
})

/** A field of a claim that may be amended, with the value that it has now. Lists are those of the reply's `lists`, by name. */
const amendableField = z.discriminatedUnion('as', [
  z.object({ as: z.literal('choice'), name: z.string(), label: z.string(), list: z.string(), value: z.string() }),
  z.object({
    as: z.literal('choices'),
    name: z.string(),
    label: z.string(),
    list: z.string(),
    value: z.array(z.string()),
    most: z.number(),
  }),
  z.object({ as: z.literal('number'), name: z.string(), label: z.string(), least: z.number(), most: z.number(), value: z.number() }),
  /** Words that stand or are said in the medium, verbatim; nothing else is typed freely. */
  z.object({ as: z.literal('verbatim'), name: z.string(), label: z.string(), longest: z.number(), value: z.string() }),
])

/** One source of a claim. `confidence` is the model's own score in 0…1, uncalibrated. */
const source = z.object({
  observation: z.string(),
  analyzer: z.string(),
  version: z.number(),
  models: z.array(z.object({ id: z.string(), version: z.string() })),
  confidence: z.number(),
  where: locator,
})

/** The smallest showing that is likely to settle a claim; null where looking settles nothing, as with what the file says of itself. */
const settling = z.object({ tier: z.enum(shownTiers), longestSide: z.number().int().positive(), where: locator })

/** One claim as the reader has it before them. */
export const claimInReview = z.object({
  id: claimId,
  kind: z.string(),
  /** Place in the text: null is the medium as a whole, else the shot (0-based) with its time range. */
  shot: z.number().int().nonnegative().nullable(),
  from: mediaTime.nullable(),
  to: mediaTime.nullable(),
  where: locator,
  certainty,
  /** Whether it was seen or heard by models, computed from the content, or read from what the file says of itself. */
  basis: z.enum(['seen', 'computed', 'recorded']),
  /** The closed question, and the sentence that it is about: as drafted, and as it stands now (null: not told any more). */
  question: z.string(),
  drafted: z.string(),
  says: z.string().nullable(),
  /** `The draft said: … Now it says: …`, a sentence for each difference; empty where the draft stands. */
  changes: z.array(z.string()),
  /** Whether two independent sources agree on it; `disagree` where another source saw the same place otherwise. */
  agreement: z.enum(sourceAgreements),
  /** The surest of its sources, and how many there are. */
  sources: z.array(source),
  sourceCount: z.number().int().nonnegative(),
  /** `hidden`: somebody decided it, and this reader is to read it without knowing how. */
  state: z.enum([...claimStates, 'hidden']),
  /** The reading in which a decision of this person would be made now; null where none of them is open to this person. */
  reading: reading.nullable(),
  /** The decision that a new one in this reading takes the place of: send it as `supersedes`. */
  supersedes: decisionId.nullable(),
  standing: decisionShown.nullable(),
  history: z.array(decisionShown),
  amendable: z.array(amendableField),
  settles: settling.nullable(),
  /** How many media one decision covers: this one and those of its stack that say the same. */
  covers: z.number().int().positive(),
})

/** How far a medium has come. `second`: decided claims that wait for this person's second reading. `differs`: unsettled differences. */
export const reviewProgress = z.object({
  claims: z.number().int().nonnegative(),
  decided: z.number().int().nonnegative(),
  second: z.number().int().nonnegative(),
  differs: z.number().int().nonnegative(),
})

const stackMember = z.object({
  id: z.string(),
  path: z.string().nullable(),
  /** Taken out by a person: decisions on the others do not hold of it. */
  out: z.boolean(),
  /** Who took it out, or put it back, last. */
  by: personShown.nullable(),
})

/** Identical and near-identical media; `covers` is how many of them a decision made here may reach, this one among them. */
export const stackShown = z.object({
  id: z.string(),
  members: z.array(stackMember),
  total: z.number().int().positive(),
  covers: z.number().int().positive(),
})

export type ClaimInReview = z.output<typeof claimInReview>
export type DecisionShown = z.output<typeof decisionShown>
export type AmendableField = z.output<typeof amendableField>
export type SourceShown = z.output<typeof source>
export type StackShown = z.output<typeof stackShown>
export type ReviewProgress = z.output<typeof reviewProgress>
export type PersonShown = z.output<typeof personShown>
