import type { PeopleMeans } from '../../application/people/people-means.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import { layDownSample } from '../../application/sampling/lay-down-sample.ts'
import { type SampleStanding, sampleStanding } from '../../application/sampling/sample-standing.ts'
import type { PopulationShown, SampleShown } from '../../contract/sampling.ts'
import { Problem } from '../../domain/problem.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { SamplePopulation } from '../../domain/review/sample.ts'
import { samplingStep } from '../../domain/review/sampling-plan.ts'
import { isClaimKind } from '../../domain/review/settling-size.ts'
import type { Handlers } from '../route-handlers.ts'

/** What the routes of sampling work with. */
export interface SamplingDeps extends PeopleMeans {
  readonly source: Pick<ConsoleSource, 'reviewOf' | 'finderOf'>
}

/** Samples: weighed, drawn, and how they stand. */
export function samplingHandlers(deps: SamplingDeps): Pick<Handlers, 'listSamples' | 'weighSample' | 'drawSampleOf'> {
  const shown = async (reference: string, standing: SampleStanding) => sampleShown(standing, await namesOf(deps, reference))
  return {
    listSamples: async ({ reference }) => {
      const store = await deps.source.reviewOf(reference)
      const standings = await Promise.all((await store.samples()).map((sample) => sampleStanding(store, sample)))
      const names = await namesOf(deps, reference)
      return { samples: standings.map((standing) => sampleShown(standing, names)) }
    },
    weighSample: async ({ reference, population, bound, confidence }) => {
      const { claims } = await deps.source.finderOf(reference)
      const size = await claims.size(populationOf(population))
      const step = samplingStep({ population: size, bound, confidence }, 0, 0)
      return { size, asked: step.step === 'draw' ? step.size : null }
    },
    drawSampleOf: async ({ reference, population, bound, confidence }, { by }) => {
      const store = await deps.source.reviewOf(reference)
      const { claims } = await deps.source.finderOf(reference)
      const wish = { population: populationOf(population), bound, confidence }
      const sample = await layDownSample({ store, claims, clock: deps.clock, random: (digits) => randomHex(deps, digits) }, by, wish)
      return shown(reference, await sampleStanding(store, sample))
    },
  }
}

function populationOf({ kind, ...rest }: PopulationShown): SamplePopulation {
  if (kind !== null && !isClaimKind(kind)) throw new Problem('request-invalid', 'kind')
  return { kind, ...rest }
}

/** Random hex digits, so many of them; an id holds 24 after its prefix. */
function randomHex({ secrets }: PeopleMeans, digits: number): string {
  let drawn = ''
  while (drawn.length < digits) drawn += secrets.id('q').slice(2)
  return drawn.slice(0, digits)
}

async function namesOf({ source }: SamplingDeps, reference: string): Promise<ReadonlyMap<PersonId, string>> {
  const people = await (await source.reviewOf(reference)).participants()
  return new Map(people.map(({ id, name }) => [id, name]))
}

function sampleShown(standing: SampleStanding, names: ReadonlyMap<PersonId, string>): SampleShown {
  const { sample, decided, wrong, step, upper, next } = standing
  const { id, population, bound, confidence, size, digest, seed, by, at } = sample
  return {
    id,
    population,
    bound,
    confidence,
    size,
    digest,
    seed,
    at,
    decided,
    wrong,
    upper,
    by: { id: by, name: names.get(by) ?? by },
    step: step.step,
    wanted: step.step === 'draw' ? step.size : null,
    because: step.step === 'census' ? step.because : null,
    next: next && { media: next.mediaId, claim: next.claimId },
  }
}
