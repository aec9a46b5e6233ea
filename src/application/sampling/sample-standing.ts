import { claimState } from '../../domain/review/claim-state.ts'
import type { Sample, SampleDraw } from '../../domain/review/sample.ts'
import { type SamplingStep, samplingStep, standingBound } from '../../domain/review/sampling-plan.ts'
import type { CaseReview } from '../ports/case-review.ts'

/** How far a sample has come. */
export interface SampleStanding {
  readonly sample: Sample
  /** Decided claims of the sample, in the order of drawing up to the first that is not decided. */
  readonly decided: number
  /** Of these the ones that were rejected or amended, or that could not be told. */
  readonly wrong: number
  readonly step: SamplingStep
  /** At most so many claims of the population are wrong, with the sample's confidence; null before the first decision. */
  readonly upper: number | null
  /** The next claim to decide; null where the sample has shown what it was to show, or cannot. */
  readonly next: SampleDraw | null
}

type Kept = Pick<CaseReview, 'drawsOf' | 'decisionsOf'>

/** Counts the decisions on a sample in the order of drawing, and tells how it goes on. What was decided out of order waits for its turn. */
export async function sampleStanding(store: Kept, sample: Sample): Promise<SampleStanding> {
  const draws = await store.drawsOf(sample.id)
  const states = await statesOf(store, draws)
  const goal = { population: sample.size, bound: sample.bound, confidence: sample.confidence }
  let [decided, wrong] = [0, 0]
  let step = samplingStep(goal, decided, wrong)
  for (const draw of draws) {
    const state = states.get(keyOf(draw)) ?? 'draft'
    if (step.step !== 'draw' || state === 'draft' || state === 'differs') break
    decided += 1
    if (state !== 'confirmed') wrong += 1
    step = samplingStep(goal, decided, wrong)
  }
  const next = step.step === 'draw' ? (draws[decided] ?? null) : null
  // The list that was drawn beforehand is used up: what is left is to decide every claim.
  const going: SamplingStep = step.step === 'draw' && next === null ? { step: 'census', because: 'no-smaller-sample' } : step
  return { sample, decided, wrong, step: going, upper: decided === 0 ? null : standingBound(goal, decided, wrong), next }
}

const keyOf = ({ mediaId, claimId }: Pick<SampleDraw, 'mediaId' | 'claimId'>) => `${mediaId} ${claimId}`

async function statesOf(store: Kept, draws: readonly SampleDraw[]): Promise<ReadonlyMap<string, ReturnType<typeof claimState>>> {
  const decisions = await store.decisionsOf(draws)
  return new Map([...Map.groupBy(decisions, keyOf)].map(([key, own]) => [key, claimState(own)]))
}
