import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openIndex } from '../../src/adapters/hash-index/open-index.ts'
import { writeIndex } from '../../src/adapters/hash-index/write-index.ts'
import { distanceUpTo } from '../../src/analysis/hash-index/distance-up-to.ts'
import { findNear } from '../../src/analysis/hash-index/find-near.ts'
import type { HashIndex } from '../../src/analysis/hash-index/hash-index.ts'
import type { Figure } from '../figures/figure.ts'
import { numbers, randomHashes, turnBits } from './random-hashes.ts'

const most = 31
const queryCount = 8192
const rounds = 5
const judged = 16

/** How large an index over so many hashes is, how long it takes to make, and how many look-ups a second it answers, mapped from its file. */
export function measureLookUps(count: number, folder: string): Figure[] {
  const next = numbers(20_261_122)
  const path = join(folder, 'bench.index')
  const made = make(path, randomHashes(count, next))
  const opening = performance.now()
  using file = openIndex(path)
  const openSeconds = (performance.now() - opening) / 1000
  const { queries, sought } = plantedQueries(file.index, next)
  const speeds = Array.from({ length: rounds }, () => lookUpsPerSecond(file.index, queries))
  return [
    {
      what: `look-ups among ${count} hashes within ${most} bits, ${queryCount} at once, processor time`,
      measured: median(speeds.map(({ cpu }) => cpu)),
      unit: 'a second',
      goal: { least: 4000 },
    },
    { what: 'the same by the clock', measured: median(speeds.map(({ clock }) => clock)), unit: 'a second', goal: null },
    { what: 'the same one by one', measured: oneByOne(file.index, queries.subarray(0, 512 * 8)), unit: 'a second', goal: null },
    {
      what: 'neighbours planted at 0 to 31 bits that are found',
      measured: foundOf(file.index, queries, sought),
      unit: 'of 1',
      goal: { least: 1 },
    },
    {
      what: `look-ups out of ${judged} with exactly the answer of comparing each`,
      measured: exactAnswers(file.index, queries),
      unit: '',
      goal: { least: judged },
    },
    { what: 'making the index and writing it', measured: made, unit: 's', goal: null },
    { what: 'opening it, with a check of every byte', measured: openSeconds, unit: 's', goal: null },
    { what: 'size of the index', measured: statSync(path).size / 1e6, unit: 'MB', goal: null },
    { what: 'memory of the process that is not the mapped file', measured: ownMemory(), unit: 'MB', goal: null },
  ]
}

function make(path: string, words: Uint32Array): number {
  const begin = performance.now()
  writeIndex(path, words, most)
  return (performance.now() - begin) / 1000
}

/** Hashes of the index with some bits turned over, and which they came from. */
function plantedQueries({ words }: HashIndex, next: () => number): { queries: Uint32Array; sought: Uint32Array } {
  const queries = new Uint32Array(queryCount * 8)
  const sought = Uint32Array.from({ length: queryCount }, () => next() % (words.length / 8))
  for (const [query, hash] of sought.entries()) {
    const own = queries.subarray(query * 8, query * 8 + 8)
    own.set(words.subarray(hash * 8, hash * 8 + 8))
    turnBits(own, query % (most + 1), next)
  }
  return { queries, sought }
}

function lookUpsPerSecond(index: HashIndex, queries: Uint32Array): { cpu: number; clock: number } {
  const [begin, used] = [performance.now(), process.cpuUsage()]
  findNear(index, queries)
  const { user, system } = process.cpuUsage(used)
  return { cpu: queryCount / ((user + system) / 1e6), clock: queryCount / ((performance.now() - begin) / 1000) }
}

function oneByOne(index: HashIndex, queries: Uint32Array): number {
  const begin = performance.now()
  for (let at = 0; at < queries.length; at += 8) findNear(index, queries.subarray(at, at + 8))
  return queries.length / 8 / ((performance.now() - begin) / 1000)
}

function foundOf(index: HashIndex, queries: Uint32Array, sought: Uint32Array): number {
  const { starts, hashes } = findNear(index, queries)
  return sought.filter((hash, query) => hashes.subarray(starts[query], starts[query + 1]).includes(hash)).length / sought.length
}

function exactAnswers(index: HashIndex, queries: Uint32Array): number {
  const chosen = queries.subarray(0, judged * 8)
  const { starts, hashes } = findNear(index, chosen)
  return Array.from({ length: judged }, (_, query) => {
    const near: number[] = []
    for (let hash = 0; hash < index.words.length / 8; hash += 1) {
      if (distanceUpTo(most, index.words, hash * 8, chosen, query * 8) <= most) near.push(hash)
    }
    return near.join() === hashes.subarray(starts[query], starts[query + 1]).join()
  }).filter((exact) => exact).length
}

/** Anonymous pages, in megabytes; those of the file are the system's to drop. */
function ownMemory(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const anonymous = /^RssAnon:\s+(\d+)/m.exec(status)?.[1]
  return anonymous === undefined ? process.memoryUsage().rss / 1e6 : Number(anonymous) / 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
}
