import { join } from 'node:path'
import { createPictureHasher } from '../../src/analysis/picture-hash/pdq.ts'
import type { Picture } from '../../src/analysis/pixels/picture.ts'
import { decodeForHash } from '../../test/decode-picture.ts'
import { readTable } from '../../test/read-table.ts'
import type { Figure } from '../figures/figure.ts'
import { referenceProgram } from './reference-program.ts'

const rounds = 7
const hashesPerRound = 40

/** How fast pictures are hashed beside the published program on the same pixels, and how many hashes are the same. */
export async function measurePdq(data: string, folder: string): Promise<Figure[]> {
  const reference = referenceProgram(folder)
  const rows = readTable(join(data, 'ground_truth/pdq_reference.tsv'))
  const pictures = await Promise.all(rows.map(async ([file = '']) => decodeForHash(join(data, file))))
  const hasher = createPictureHasher()
  const large = pictures.find(({ width, height }) => width === 512 && height === 512)
  if (large === undefined) throw new Error('no picture of 512 × 512 among the test data')
  if (reference === null) return [likeTable(pictures, rows), ...ownSpeed(large)]
  const same = pictures.filter((picture) => {
    const [own, theirs] = [hasher.hash(picture), reference(picture, 1)]
    return own.value === theirs.value && own.quality === theirs.quality
  })
  const pairs = Array.from({ length: rounds }, () => ({
    own: ownMilliseconds(large),
    theirs: reference(large, hashesPerRound).milliseconds,
  }))
  const [own, theirs] = [median(pairs.map((pair) => pair.own)), median(pairs.map((pair) => pair.theirs))]
  return [
    {
      what: 'pictures with exactly the hash and quality of the published program',
      measured: same.length / pictures.length,
      unit: 'of 1',
      goal: { least: 1 },
    },
    { what: 'PDQ hashes of 512 × 512 pixels', measured: 1000 / own, unit: 'a second', goal: null },
    { what: 'the same by the published C++ program (-O3)', measured: 1000 / theirs, unit: 'a second', goal: null },
    { what: 'speed over that of the published program', measured: theirs / own, unit: '×', goal: { least: 1 } },
  ]
}

/** Without the program itself: against what it said of the same pictures, as the test data keep it. */
function likeTable(pictures: readonly Picture[], rows: readonly (readonly string[])[]): Figure {
  const hasher = createPictureHasher()
  const same = rows.filter(([, value, quality], index) => {
    const picture = pictures[index]
    const own = picture === undefined ? null : hasher.hash(picture)
    return own?.value === value && String(own?.quality) === quality
  })
  return {
    what: 'pictures with exactly the published hash and quality',
    measured: same.length / rows.length,
    unit: 'of 1',
    goal: { least: 1 },
  }
}

function ownSpeed(picture: Picture): Figure[] {
  const milliseconds = median(Array.from({ length: rounds }, () => ownMilliseconds(picture)))
  return [
    { what: 'PDQ hashes of 512 × 512 pixels', measured: 1000 / milliseconds, unit: 'a second', goal: null },
    {
      what: 'speed over that of the published program (name its checkout in WORDVEIL_PDQ_CPP)',
      measured: Number.NaN,
      unit: '×',
      goal: { least: 1 },
    },
  ]
}

/** Processor time, which a busy machine does not change as it does the clock. */
function ownMilliseconds(picture: Picture): number {
  const hasher = createPictureHasher()
  const words = new Uint32Array(8)
  const begin = process.cpuUsage()
  for (let at = 0; at < hashesPerRound; at += 1) hasher.hashInto(picture, words)
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000 / hashesPerRound
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
}
