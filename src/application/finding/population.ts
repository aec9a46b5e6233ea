import type { SamplePopulation } from '../../domain/review/sample.ts'
import { blockMedia, claimTest } from './claim-table.ts'
import { daySpan, type FacetIndex, noDay } from './facet-index.ts'

/** Calls with each medium of a block that has claims in a population: its number and their places in its draft. */
export function populationTest(
  index: FacetIndex,
  population: SamplePopulation,
): (block: number, call: (number: number, places: readonly number[]) => void) => void {
  const wanted = claimTest(population, index.claims.modelSets)
  const anyDay = population.from === null && population.to === null
  const [first, last] = daySpan(population.from, population.to)
  return (block, call) => {
    const from = block * blockMedia
    const { starts, claims } = index.claims.block(block)
    const places: number[] = []
    for (let at = 0; at < blockMedia && from + at < index.media.count; at += 1) {
      const day = index.when.days[from + at] ?? noDay
      if (!anyDay && !(day >= first && day <= last)) continue
      const [begin, end] = [starts[at] ?? 0, starts[at + 1] ?? 0]
      places.length = 0
      for (let claim = begin; claim < end; claim += 1) if (wanted(claims[claim] ?? 0)) places.push(claim - begin)
      if (places.length > 0) call(from + at, places)
    }
  }
}

/** How many claims of a block are in a population. */
export function populationCount(index: FacetIndex, population: SamplePopulation): (block: number) => number {
  const wanted = claimTest(population, index.claims.modelSets)
  const anyDay = population.from === null && population.to === null
  const [first, last] = daySpan(population.from, population.to)
  return (block) => {
    const { starts, claims } = index.claims.block(block)
    let count = 0
    const countTo = (from: number, to: number) => {
      for (let claim = from; claim < to; claim += 1) if (wanted(claims[claim] ?? 0)) count += 1
    }
    // Without looking at each medium where all of them are meant.
    if (anyDay) countTo(0, claims.length)
    else
      for (let at = 0; at < blockMedia; at += 1) {
        const day = index.when.days[block * blockMedia + at] ?? noDay
        if (day >= first && day <= last) countTo(starts[at] ?? 0, starts[at + 1] ?? 0)
      }
    return count
  }
}
