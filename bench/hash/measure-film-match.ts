import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FilmSamples, filmSamples } from '../../src/analysis/film-match/film-samples.ts'
import { findLikeFilms } from '../../src/analysis/film-match/find-like-films.ts'
import { type FilmPassage, matchFilms } from '../../src/analysis/film-match/match-films.ts'
import { distanceUpTo } from '../../src/analysis/hash-index/distance-up-to.ts'
import { indexHashes } from '../../src/analysis/hash-index/hash-index.ts'
import { hashDistance, hashWords } from '../../src/analysis/picture-hash/hash-distance.ts'
import { seconds } from '../../src/domain/timeline.ts'
import type { Figure } from '../figures/figure.ts'
import { numbers, turnBits } from './random-hashes.ts'

const within = 31
const trials = 400
/** Bits that two samples of one still may differ in. */
const samePicture = 4

interface NamedFilm {
  readonly samples: FilmSamples
  readonly hashes: readonly string[]
}

/** Whether films that agree are found, and found where they agree: on the published tracks, and on parts of them put into others. */
export function measureFilmMatch(data: string): Figure[] {
  const folder = join(data, 'vpdq/reference_1s')
  const films = readdirSync(folder)
    .sort()
    .map((name) => readFilm(join(folder, name)))
  const found = new Set(
    [
      ...findLikeFilms(
        films.map(({ samples }) => samples),
        (words) => indexHashes(words, within),
      ),
    ].map(({ film, other }) => `${film} ${other}`),
  )
  const alike = pairsOf(films.length).filter(([left, right]) => plainShare(films[left], films[right]) >= 0.8)
  const hit = alike.filter(([left, right]) => found.has(`${left} ${right}`))
  const planted = plantParts(films.map(({ samples }) => everySecond(samples.hashes)).filter(({ times }) => times.length >= 10))
  return [
    {
      what: `pairs with 80 % plain vPDQ agreement (${alike.length}) that are found`,
      measured: hit.length / alike.length,
      unit: 'of 1',
      goal: { least: 1 },
    },
    {
      what: 'samples of parts put into other films, 0 to 24 bits changed, that are found in their place',
      measured: planted.recall,
      unit: 'of 1',
      goal: { least: 0.95 },
    },
    { what: 'samples said to agree that do', measured: planted.precision, unit: 'of 1', goal: { least: 0.95 } },
  ]
}

function readFilm(path: string): NamedFilm {
  const rows = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))
  const samples = filmSamples({
    timeBase: [1, 1000],
    times: Float64Array.from(rows, ([, , , time]) => Math.round(Number(time) * 1000)),
    hashes: Uint32Array.from(rows.flatMap(([, , hash = '']) => [...hashWords(hash)])),
    qualities: Uint8Array.from(rows, ([, quality]) => Number(quality)),
  })
  return { samples, hashes: rows.filter(([, quality]) => Number(quality) >= 50).map(([, , hash = '']) => hash) }
}

function pairsOf(count: number): [number, number][] {
  return Array.from({ length: count }, (_, left) =>
    Array.from({ length: count - left - 1 }, (_, more): [number, number] => [left, left + more + 1]),
  ).flat()
}

/** The part of the samples of either film that the other shows anywhere, as the published program reckons it; films of one sample are none. */
function plainShare(left: NamedFilm | undefined, right: NamedFilm | undefined): number {
  const [ours, theirs] = [left?.hashes ?? [], right?.hashes ?? []]
  if (Math.min(ours.length, theirs.length) < 2) return 0
  const share = (from: readonly string[], to: readonly string[]) =>
    from.filter((one) => to.some((other) => hashDistance(one, other) <= within)).length / from.length
  return Math.min(share(ours, theirs), share(theirs, ours))
}

function plantParts(films: readonly FilmSamples[]): { recall: number; precision: number } {
  const next = numbers(7)
  let [planted, right, told] = [0, 0, 0]
  for (let trial = 0; trial < trials; trial += 1) {
    const source = films[next() % films.length]
    const host = films[next() % films.length]
    if (source === undefined || host === undefined || source === host) continue
    const length = 5 + (next() % (source.times.length - 5 + 1))
    const from = next() % (source.times.length - length + 1)
    const at = next() % host.times.length
    const inserted = insert(host, { source, from, length, at }, next)
    const passages = matchFilms(source, inserted)
    planted += length
    const found = passages.reduce((sum, passage) => sum + rightSamples(passage, { source, from, length, at }), 0)
    // Beside a part, the other film may be like the source too; that is no more than was put in.
    right += Math.min(length, found)
    told += passages.reduce((sum, passage) => sum + passage.samples, 0)
  }
  return { recall: right / planted, precision: right / told }
}

/**
 * How many samples of a passage lie where they were put. A passage at another place counts as far as the source itself
 * shows the same picture there, bit for bit but a few: which second of a still is shown, no one can say.
 */
function rightSamples({ from: begin, to, otherFrom, samples }: FilmPassage, { source, from, length, at }: Part): number {
  const moved = Math.round(seconds(otherFrom) - seconds(begin)) - (at - from)
  if (Math.abs(moved) <= 1) return samples
  const shown = Array.from({ length: Math.round(seconds(to) - seconds(begin)) + 1 }, (_, sample) => Math.round(seconds(begin)) + sample)
  const same = shown.filter(
    (sample) =>
      sample + moved >= from &&
      sample + moved < from + length &&
      distanceUpTo(samePicture, source.hashes, sample * 8, source.hashes, (sample + moved) * 8) <= samePicture,
  )
  return Math.min(samples, same.length)
}

interface Part {
  readonly source: FilmSamples
  readonly from: number
  readonly length: number
  readonly at: number
}

/** A film of a sample a second with a part of another put in, each of its hashes changed a little. */
function insert(host: FilmSamples, { source, from, length, at }: Part, next: () => number): FilmSamples {
  const part = source.hashes.slice(from * 8, (from + length) * 8)
  for (let sample = 0; sample < length; sample += 1) turnBits(part.subarray(sample * 8, sample * 8 + 8), next() % 25, next)
  return everySecond(Uint32Array.from([...host.hashes.subarray(0, at * 8), ...part, ...host.hashes.subarray(at * 8)]))
}

function everySecond(hashes: Uint32Array): FilmSamples {
  const seconds = Float64Array.from({ length: hashes.length / 8 }, (_, second) => second)
  return { hashes, seconds, times: seconds, timeBase: [1, 1] }
}
