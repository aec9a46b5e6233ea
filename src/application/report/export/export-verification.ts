import { z } from 'zod'
import type { ClaimCounts } from '../../../domain/review/claim-counts.ts'
import type { ReleaseTold } from '../report-input.ts'
import type { CaseStanding } from '../standing-record.ts'
import { count, hex } from './export-parts.ts'

const person = z.strictObject({ id: z.string().describe('Id of the person.'), name: z.string().describe('Name of the person.') })

const sample = z
  .strictObject({
    id: z.string().describe('What claims refer to.'),
    population: z.record(z.string(), z.string().nullable()).describe('What claims it is of; null leaves a field open.'),
    bound: z.number().describe('The share of wrong claims that was to be excluded.'),
    confidence: z.number().describe('The confidence of that.'),
    size: count('Claims of the population when it was fixed.'),
    digest: hex(64, 'SHA-256 of the list of claims.'),
    seed: z.string().describe('Fixes the order of drawing.'),
    by: person,
    at: z.string().describe('UTC.'),
    decided: count('Claims decided in the order of drawing.'),
    wrong: count('Of these the ones that were rejected or amended, or that could not be told.'),
    result: z
      .enum(['held', 'draw', 'census'])
      .describe('held: the bound is shown. draw: claims are still to be decided. census: all are to be.'),
    upper: z.number().int().nullable().describe('At most so many of the population are wrong; null before the first decision.'),
  })
  .meta({ id: 'sample', description: 'A sample of claims drawn by lot, and what it shows.' })

/** How the claims of an export stand with people, as the export writes it. */
export const exportedVerification = z.strictObject({
  claims: count('The sum of the following.'),
  decided: count('Decided by people.'),
  covered: count('Decided by nobody; a sample that held its bound speaks for them.'),
  open: count('Still a draft.'),
  disputed: count('Two readings differ.'),
  samples: z.array(sample).describe('All samples of the case.'),
})

const act = z.strictObject({ name: z.string().describe('Name of the person.'), at: z.string().describe('UTC.') })

/** A release as the export writes it. */
export const exportedRelease = z.strictObject({
  id: z.string().describe('Of the release.'),
  digest: hex(64, 'SHA-256 of the state of the case that it tells.'),
  prepared: act,
  confirmations: z.array(act).describe('Who released it.'),
})

/** How claims stand, and every sample with what it shows. */
export function exportVerification(counts: ClaimCounts, { samples, names }: CaseStanding): z.output<typeof exportedVerification> {
  return {
    ...counts,
    samples: samples.map(({ sample: { by, population, ...laid }, decided, wrong, step, upper }) => ({
      ...laid,
      population: { ...population },
      by: { id: by, name: names.get(by) ?? by },
      decided,
      wrong,
      result: step.step,
      upper,
    })),
  }
}

/** A release with the names of its people. */
export function exportRelease({ id, digest, prepared, confirmations }: ReleaseTold): z.output<typeof exportedRelease> {
  return { id, digest, prepared, confirmations: [...confirmations] }
}
