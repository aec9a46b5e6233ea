import { createHash } from 'node:crypto'
import { type Certainty, certainties } from '../../src/domain/description.ts'
import { type FittedBounds, type Sample, type Tally, talliesOf } from './fit-bounds.ts'

/** Folds of photos, and how often they are dealt anew. */
const dealing = { folds: 5, times: 20 } as const

/**
 * How claims turn out on photos that the fit did not see: each photo is held out once in each dealing. The tallies are means over the dealings,
 * so that `of` counts each claim once.
 */
export function heldOut(samples: readonly Sample[], fit: (samples: readonly Sample[]) => FittedBounds): Readonly<Record<Certainty, Tally>> {
  const sums = { stated: { right: 0, of: 0 }, likely: { right: 0, of: 0 }, possible: { right: 0, of: 0 } }
  for (let time = 0; time < dealing.times; time += 1)
    for (let fold = 0; fold < dealing.folds; fold += 1) {
      const isOut = ({ photo }: Sample) => foldOf(photo, time) === fold
      const bounds = fit(samples.filter((sample) => !isOut(sample)))
      const tallies = talliesOf(samples.filter(isOut), bounds)
      for (const certainty of certainties) {
        sums[certainty].right += tallies[certainty].right / dealing.times
        sums[certainty].of += tallies[certainty].of / dealing.times
      }
    }
  return sums
}

/** By the photo's name alone, so that the same photos always lie together. */
function foldOf(photo: string, time: number): number {
  return createHash('sha256').update(`${time}\n${photo}`).digest().readUInt32BE(0) % dealing.folds
}
