import type { Certainty, ClaimKind } from '../description.ts'
import { dayNumber } from '../finding/day.ts'
import type { SamplePopulation } from './sample.ts'

/** What decides whether a sample speaks for a claim. */
export interface ClaimToCover {
  readonly kind: ClaimKind
  readonly certainty: Certainty
  /** Ids of the models that it rests on. */
  readonly models: readonly string[]
  /** Days since 1970 of its medium; null where none is known. */
  readonly day: number | null
  /** Whether the newest draft of its medium told it when the population was fixed. */
  readonly wasTold: boolean
  /** Whether anybody ever decided anything of it. */
  readonly wasDecided: boolean
}

/**
 * Whether a sample of a population speaks for a claim: the claim was told when the population was fixed, is one of those that the population
 * asks for, and nobody decided anything of it. A claim drafted later was never in the lot; one that somebody decided, and be it to take that
 * back, is told by what people hold of it and by nothing else.
 */
export function isCovered(population: SamplePopulation, claim: ClaimToCover): boolean {
  if (!claim.wasTold || claim.wasDecided) return false
  const { kind, certainty, model } = population
  if (kind !== null && claim.kind !== kind) return false
  if (certainty !== null && claim.certainty !== certainty) return false
  if (model !== null && !claim.models.includes(model)) return false
  return isInDays(population, claim.day)
}

function isInDays({ from, to }: SamplePopulation, day: number | null): boolean {
  if (from === null && to === null) return true
  if (day === null) return false
  const [first, last] = [from === null ? null : dayNumber(from), to === null ? null : dayNumber(to)]
  return (first === null || day >= first) && (last === null || day <= last)
}
