import type { MediaTime } from '../../domain/timeline.ts'
import type { FilmSamples } from './film-samples.ts'
import { followOffset, type SamplePair } from './follow-offset.ts'
import { likelyOffsets } from './likely-offsets.ts'

/** A passage of one film whose pictures another film shows in the same order; both ends are samples that agree. */
export interface FilmPassage {
  readonly from: MediaTime
  readonly to: MediaTime
  readonly otherFrom: MediaTime
  readonly otherTo: MediaTime
  /** How many samples agree, counted in the film that has fewer of them. */
  readonly samples: number
  /** The part of the samples between both ends that agree, in 0…1, in that same film. */
  readonly share: number
}

/** Fewer agreeing samples than this are chance or a lone still, unless a film has no more. */
const fewestSamples = 3
const leastShare = 0.5
/** Seconds without agreement that end a passage. */
const longestGap = 4

/**
 * Says where two films show the same pictures in the same order, the longest passage first; no sample is told of twice.
 * Re-encoding, trimming, parts left out or put in, another rate of sampling and a slightly different speed are borne.
 */
export function matchFilms(film: FilmSamples, other: FilmSamples): FilmPassage[] {
  const least = Math.min(fewestSamples, Math.max(2, Math.min(film.times.length, other.times.length)))
  const runs = likelyOffsets(film, other).flatMap((offset) => runsOf(film, followOffset(film, other, offset)))
  const [used, usedOther] = [new Set<number>(), new Set<number>()]
  const passages: FilmPassage[] = []
  for (const run of longestFirst(runs)) {
    const free = run.filter((pair) => !used.has(pair.sample) && !usedOther.has(pair.other))
    for (const part of runsOf(film, free)) {
      const passage = passageOf(film, other, part)
      if (passage.samples < least || passage.share < leastShare) continue
      passages.push(passage)
      for (const pair of part) used.add(pair.sample)
      for (const pair of part) usedOther.add(pair.other)
    }
  }
  return passages
}

/** Parts without a long gap. */
function runsOf({ seconds }: FilmSamples, pairs: readonly SamplePair[]): SamplePair[][] {
  const runs: SamplePair[][] = []
  for (const pair of pairs) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    const gap = before === undefined ? 0 : (seconds[pair.sample] ?? 0) - (seconds[before.sample] ?? 0)
    if (last === undefined || gap > longestGap) runs.push([pair])
    else last.push(pair)
  }
  return runs
}

/** Among runs of equal length the likest first: pictures that change slowly agree at the offsets beside theirs too. */
function longestFirst(runs: readonly SamplePair[][]): SamplePair[][] {
  const ranked = runs.map((run) => ({ run, count: countOf(run), distance: run.reduce((sum, pair) => sum + pair.distance, 0) / run.length }))
  return ranked.sort((left, right) => right.count - left.count || left.distance - right.distance).map(({ run }) => run)
}

/** Different samples on the side that has fewer: a film sampled finely does not make more of a coarse one. */
function countOf(pairs: readonly SamplePair[]): number {
  return Math.min(new Set(pairs.map(({ sample }) => sample)).size, new Set(pairs.map(({ other }) => other)).size)
}

function passageOf(film: FilmSamples, other: FilmSamples, pairs: readonly SamplePair[]): FilmPassage {
  const [first, last] = [pairs[0] ?? noPair, pairs.at(-1) ?? noPair]
  return {
    from: timeOf(film, first.sample),
    to: timeOf(film, last.sample),
    otherFrom: timeOf(other, first.other),
    otherTo: timeOf(other, last.other),
    samples: countOf(pairs),
    share: countOf(pairs) / Math.min(last.sample - first.sample + 1, last.other - first.other + 1),
  }
}

const noPair: SamplePair = { sample: 0, other: 0, distance: 0 }

function timeOf({ times, timeBase }: FilmSamples, sample: number): MediaTime {
  return { pts: times[sample] ?? 0, timeBase }
}
