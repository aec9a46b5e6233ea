import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { mendChecksums } from './mend-checksums.ts'
import { type MutationName, mutations } from './mutations.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'
import type { Sources } from './sources.ts'

/** A damaged file: where it lies in its folder, what was done, and to which source. */
export interface Mutant {
  readonly path: string
  readonly mutation: MutationName
  readonly source: string
}

/**
 * One damaged file, always the same for the same number and seed. Every other one is of the format whose turn it is, so that every
 * format is met; the rest come as the sources do.
 */
export function makeMutant(
  sources: Sources,
  place: { readonly seed: number; readonly number: number },
): Mutant & { readonly bytes: Buffer } {
  const random = seededRandom(place.seed * 1_000_003 + place.number)
  const extensions = [...sources.keys()]
  const inTurn = extensions[(place.number / 2) % extensions.length]
  const source = random.pick(inTurn === undefined ? [...sources.values()].flat() : (sources.get(inTurn) ?? []))
  const extension = extname(source).slice(1).toLowerCase()
  const other = random.pick(extensions.filter((candidate) => candidate !== extension))
  const donor = readFileSync(random.pick(sources.get(other) ?? []))
  const mutation = random.pick(Object.keys(mutations) as MutationName[])
  const damaged = mutations[mutation]({ bytes: readFileSync(source), donor, random })
  const name = mutation === 'other-name' ? other : extension
  return { path: pathOf(place.number, `${mutation}.${name}`), mutation, source, bytes: maybeMended(damaged, random) }
}

/** Writes mutants with the numbers from `from` up to, not including, `to` into a folder. */
export function writeMutants(
  sources: Sources,
  wanted: { readonly folder: string; readonly seed: number; readonly from: number; readonly to: number },
): Mutant[] {
  return Array.from({ length: wanted.to - wanted.from }, (_, index) => {
    const { bytes, ...mutant } = makeMutant(sources, { seed: wanted.seed, number: wanted.from + index })
    const path = join(wanted.folder, mutant.path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    return mutant
  })
}

const maybeMended = (bytes: Buffer, random: SeededRandom) => (random.real() < 0.6 ? mendChecksums(bytes) : bytes)

const pathOf = (number: number, name: string) =>
  `${String(Math.floor(number / 100)).padStart(3, '0')}/${String(number).padStart(5, '0')}-${name}`
