import { makeZip } from '../fixtures/make-zip.ts'
import { type Part, partsOf, readLength, writeLength } from './parts.ts'
import type { SeededRandom } from './seeded-random.ts'

/** What a mutation has to work with: a file, another of a different format, and chance. */
export interface Mating {
  readonly bytes: Buffer
  readonly donor: Buffer
  readonly random: SeededRandom
}

/** One way to damage a file. */
export type Mutation = (mating: Mating) => Buffer

/** No mutant is larger than this. */
const mostBytes = 1_500_000

/** Every way of damage, by name. */
export const mutations = {
  'bit-flips': ({ bytes, random }) => flipBits(bytes, random, { count: 1 + random.whole(64), within: bytes.length }),
  'head-flips': ({ bytes, random }) => flipBits(bytes, random, { count: 1 + random.whole(6), within: Math.min(96, bytes.length) }),
  'byte-run': ({ bytes, random }) => {
    const run = random.pick([Buffer.alloc(1 + random.whole(400), 0), Buffer.alloc(1 + random.whole(400), 0xff), random.bytes(200)])
    const at = random.whole(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), run, bytes.subarray(at + run.length)])
  },
  'put-in': ({ bytes, random }) => {
    const at = random.whole(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), random.bytes(1 + random.whole(300)), bytes.subarray(at)])
  },
  'cut-at-part': ({ bytes, random }) => bytes.subarray(0, Math.max(1, anyPart(bytes, random).at + random.whole(2) * random.whole(12))),
  'cut-in-part': ({ bytes, random }) => {
    const { at, end } = anyPart(bytes, random)
    return bytes.subarray(0, at + 1 + random.whole(Math.max(1, end - at)))
  },
  'zero-tail': ({ bytes, random }) => Buffer.from(bytes).fill(0, anyPart(bytes, random).at),
  'length-lie': ({ bytes, random }) => lieAboutLengths(bytes, random, { count: 1, values: lies }),
  'length-lies': ({ bytes, random }) => lieAboutLengths(bytes, random, { count: 8, values: lies }),
  'huge-lengths': ({ bytes, random }) => lieAboutLengths(bytes, random, { count: 3, values: hugeLies }),
  'huge-numbers': ({ bytes, random }) => {
    const changed = Buffer.from(bytes)
    const parts = partsOf(bytes)
    for (let count = 1 + random.whole(3); count > 0; count -= 1) {
      const at = random.pick(parts.slice(0, 12)).at + 4 + random.whole(28)
      random
        .pick(['7fffffff', 'ffffffff', '0000ffff', 'ffff0000', '80000000', '00000000'])
        .match(/../g)
        ?.forEach((byte, index) => {
          if (at + index < changed.length) changed[at + index] = Number.parseInt(byte, 16)
        })
    }
    return changed
  },
  'header-swap': ({ bytes, donor, random }) => {
    const size = random.pick([4, 8, 12, 32, 64, 256])
    return Buffer.concat([donor.subarray(0, size), bytes.subarray(size)])
  },
  splice: ({ bytes, donor, random }) =>
    Buffer.concat([bytes.subarray(0, anyPart(bytes, random).end), donor.subarray(anyPart(donor, random).at)]),
  'repeat-part': ({ bytes, random }) => {
    const { at, end } = anyPart(bytes, random)
    const times = Math.min(1 + random.whole(3000), Math.floor((mostBytes - bytes.length) / Math.max(1, end - at)))
    const copies = Array.from({ length: Math.max(1, times) }, () => bytes.subarray(at, end))
    return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)])
  },
  'drop-part': ({ bytes, random }) => {
    const { at, end } = anyPart(bytes, random)
    return end - at >= bytes.length ? bytes.subarray(1) : Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)])
  },
  'swap-parts': ({ bytes, random }) => {
    const [first, second] = [anyPart(bytes, random), anyPart(bytes, random)].toSorted((a, b) => a.at - b.at)
    if (first === undefined || second === undefined || first.end > second.at) return bytes.subarray(0, -1)
    const pieces = [
      [0, first.at],
      [second.at, second.end],
      [first.end, second.at],
      [first.at, first.end],
      [second.end, bytes.length],
    ] as const
    return Buffer.concat(pieces.map(([at, end]) => bytes.subarray(at, end)))
  },
  'archive-behind': ({ bytes, donor, random }) =>
    Buffer.concat([bytes, makeZip([{ name: random.pick(['a.jpg', '../../outside.jpg', '/etc/outside']), bytes: donor }])]),
  'other-before': ({ bytes, donor, random }) => Buffer.concat([donor.subarray(0, 1 + random.whole(600)), bytes]),
  'other-behind': ({ bytes, donor }) => Buffer.concat([bytes, donor]),
  'other-name': ({ bytes, random }) => Buffer.concat([bytes, random.bytes(8)]),
} as const satisfies Record<string, Mutation>

/** The name of a way of damage. */
export type MutationName = keyof typeof mutations

const anyPart = (bytes: Buffer, random: SeededRandom): Part => random.pick(partsOf(bytes))

type Lie = (truth: number) => number
const lies: readonly Lie[] = [() => 0, () => 1, (n) => n - 1, (n) => n + 1, (n) => n * 2, () => 0x7fffffff, () => 0xffffffff, (n) => n >> 1]
const hugeLies: readonly Lie[] = [() => 0x7fffffff, () => 0xffffffff, () => 0x80000000, () => 0x10000000]

function lieAboutLengths(
  bytes: Buffer,
  random: SeededRandom,
  { count, values }: { readonly count: number; readonly values: readonly Lie[] },
): Buffer {
  const changed = Buffer.from(bytes)
  const fields = partsOf(bytes).flatMap((part) => part.length ?? [])
  if (fields.length === 0) return flipBits(bytes, random, { count: 4, within: Math.min(64, bytes.length) })
  for (let left = count; left > 0; left -= 1) {
    const field = random.pick(fields)
    writeLength(changed, field, random.pick(values)(readLength(bytes, field)))
  }
  return changed
}

function flipBits(bytes: Buffer, random: SeededRandom, { count, within }: { readonly count: number; readonly within: number }): Buffer {
  const changed = Buffer.from(bytes)
  for (let left = count; left > 0; left -= 1) {
    const at = random.whole(within)
    changed[at] = (changed[at] ?? 0) ^ (1 << random.whole(8))
  }
  return changed
}
