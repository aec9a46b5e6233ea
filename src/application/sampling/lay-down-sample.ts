import { Problem } from '../../domain/problem.ts'
import { drawSample } from '../../domain/review/draw-sample.ts'
import type { Person } from '../../domain/review/person.ts'
import type { Sample, SampleDraw, SampleId, SamplePopulation } from '../../domain/review/sample.ts'
import { samplingStep } from '../../domain/review/sampling-plan.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { ClaimIndex } from '../ports/claim-index.ts'
import type { Clock } from '../ports/clock.ts'

/** A sample as somebody wants it. */
export interface SampleWish {
  readonly population: SamplePopulation
  readonly bound: number
  readonly confidence: number
}

/** What laying down a sample works with. */
export interface SamplingMeans {
  readonly store: Pick<CaseReview, 'saveSample' | 'joinCase'>
  readonly claims: ClaimIndex
  readonly clock: Clock
  /** Random hex digits, so many of them. */
  readonly random: (digits: number) => string
}

/** So many wrong claims can be met before a sample gives way to deciding every claim. */
const widenings = 8

/** How many claims are drawn at once, so that widening later only goes on in a list that was fixed before anybody looked: all where a sample saves nothing. */
export function drawnBeforehand(goal: { readonly population: number; readonly bound: number; readonly confidence: number }): number {
  let most = 0
  for (let wrong = 0; wrong <= widenings; wrong += 1) {
    const step = samplingStep(goal, 0, wrong)
    if (step.step !== 'draw') break
    most = step.size
  }
  return most
}

/** Fixes a population, draws from it by lot and records both, before anybody looks at a claim of it. */
export async function layDownSample(means: SamplingMeans, person: Person, wish: SampleWish): Promise<Sample> {
  const { store, claims, clock, random } = means
  // Before the population is fixed: what is drafted in the meantime is not told by this sample.
  const at = clock.now()
  const size = await claims.size(wish.population)
  const count = drawnBeforehand({ ...wish, population: size })
  if (count === 0) throw new Problem('sample-needless', String(size))
  // The lot is drawn after the population is fixed.
  const digest = await claims.digest(wish.population)
  const seed = random(32)
  const placed = await claims.at(wish.population, drawSample(seed, size, count))
  const id = `q-${random(24)}` as SampleId
  const sample: Sample = { id, ...wish, seed, size, digest, by: person.id, at }
  const draws = placed.map(({ mediaId, claimId }, place): SampleDraw => ({ sample: id, place, mediaId, claimId }))
  await store.joinCase(person)
  await store.saveSample(sample, draws)
  return sample
}
