import { type Block, philox } from './philox.ts'

/** 32 hex digits, drawn by chance after the population was fixed, and recorded with the sample. */
const seedForm = /^[0-9a-f]{32}$/

/**
 * The ranks (0-based) of a random sample in the order of drawing: distinct, each order as likely as any other, a function of the seed and the
 * population alone. The first n of a longer draw are the draw of n, so that widening a sample keeps what was drawn. Memory grows with `count`.
 */
export function drawSample(seed: string, population: number, count: number): number[] {
  if (!seedForm.test(seed)) throw new RangeError('the seed of a sample has 32 hex digits')
  if (!(Number.isSafeInteger(count) && count >= 0 && count <= population && population <= wordCount)) {
    throw new RangeError(`no draw of ${count} from ${population}`)
  }
  const next = wordsOf(seed)
  const ranks = movedRanks(population, count)
  return Array.from({ length: count }, (_, place) => {
    // Fisher and Yates's shuffle, of which only the moved ranks are kept.
    const from = place + below(population - place, next)
    const rank = ranks.get(from)
    ranks.set(from, ranks.get(place))
    return rank
  })
}

const wordCount = 2 ** 32

/** A whole number from 0 to `range − 1`, each as likely: words of the last, incomplete run of the range are thrown away. */
function below(range: number, next: () => number): number {
  const complete = wordCount - (wordCount % range)
  let word = next()
  while (word >= complete) word = next()
  return word % range
}

/** The words of the generator in their order. The first half of the seed is the key, the second the upper half of the counter. */
function wordsOf(seed: string): () => number {
  const [first = 0, second = 0, third = 0, fourth = 0] = [0, 8, 16, 24].map((at) => Number.parseInt(seed.slice(at, at + 8), 16))
  let block: Block = [0, 0, 0, 0]
  let taken = 0
  return () => {
    const place = taken % 4
    if (place === 0) block = philox([taken / 4, 0, third, fourth], [first, second])
    taken += 1
    return block[place] ?? 0
  }
}

interface Ranks {
  get(place: number): number
  set(place: number, rank: number): void
}

/** The population in its order, in which ranks can change places: as a list where a good part is drawn, else only those that moved. */
function movedRanks(population: number, count: number): Ranks {
  if (count * 16 > population) {
    const all = new Uint32Array(population).map((_, rank) => rank)
    return {
      get: (place) => all[place] ?? place,
      set: (place, rank) => {
        all[place] = rank
      },
    }
  }
  const moved = new Map<number, number>()
  return {
    get: (place) => moved.get(place) ?? place,
    set: (place, rank) => {
      moved.set(place, rank)
    },
  }
}
