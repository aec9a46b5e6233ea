import type { ClaimId, MediaId } from '../../domain/id.ts'
import type { SamplePopulation } from '../../domain/review/sample.ts'

/** A claim by where it stands. */
export interface PlacedClaimId {
  readonly mediaId: MediaId
  readonly claimId: ClaimId
}

/**
 * All claims of a case in a fixed order: media as their exhibits were read, within a medium as its newest draft tells them. Claims with a standing
 * decision are in no population.
 */
export interface ClaimIndex {
  /** How many claims a population has now. */
  size(population: SamplePopulation): Promise<number>
  /** The claims at these ranks (0-based) of the population, in the order asked for; a rank beyond its end is left out. */
  at(population: SamplePopulation, ranks: readonly number[]): Promise<readonly PlacedClaimId[]>
  /**
   * SHA-256 of the population in its order, 64 hex digits: of each medium with a claim in it the line `<media id> <number of its draft>
   * <places of the claims in the draft, 0-based, with commas>`. Drafts are kept for ever, so that anyone can make the list again.
   */
  digest(population: SamplePopulation): Promise<string>
}
