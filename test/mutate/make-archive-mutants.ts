import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makeTar } from '../fixtures/make-tar.ts'
import { makeZip } from '../fixtures/make-zip.ts'
import { mendTarHeaders, tarHeaders } from './mend-checksums.ts'
import { type MutationName, mutations } from './mutations.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

/** The forms of archives that are read as exhibits; a packed one is damaged as it is, or before it is packed. */
export const archiveForms = ['zip', 'tar', 'tar.gz', 'damaged tar.gz'] as const
type ArchiveForm = (typeof archiveForms)[number]

/** A sound archive of each form. */
export type SoundArchives = Readonly<Record<ArchiveForm, Buffer>>

/** A damaged archive: its name tells number and damage. */
export interface ArchiveMutant {
  readonly name: string
  readonly form: ArchiveForm
  readonly mutation: MutationName | 'size-lie'
}

/** Archives of every form that hold the same photo several times, a text and a long name. */
export async function soundArchives(photo: Buffer): Promise<SoundArchives> {
  const long = `${'a folder/'.repeat(16)}photo.jpg`
  const files = [
    { name: 'photo.jpg', bytes: photo },
    { name: 'notes.txt', bytes: Buffer.from('Nothing to see here.\n') },
    { name: 'other/photo.jpg', bytes: photo },
    { name: long, bytes: photo },
  ]
  const tar = await makeTar(files.map(({ name, bytes }) => ({ header: { name }, bytes })))
  return { zip: makeZip(files), tar, 'tar.gz': gzipSync(tar), 'damaged tar.gz': tar }
}

/** One damaged archive, always the same for the same number and seed; the forms take turns. */
export function makeArchiveMutant(
  sound: SoundArchives,
  { seed, number }: { readonly seed: number; readonly number: number },
): ArchiveMutant & { readonly bytes: Buffer } {
  const random = seededRandom(seed * 1_000_003 + 500_000 + number)
  const form = archiveForms[number % archiveForms.length] ?? 'zip'
  const donor = sound[random.pick(archiveForms.filter((other) => other !== form))]
  const isTar = form === 'tar' || form === 'damaged tar.gz'
  const mutation = isTar && random.real() < 0.25 ? 'size-lie' : random.pick(Object.keys(mutations) as MutationName[])
  const damaged = mutation === 'size-lie' ? lieAboutSize(sound[form], random) : mutations[mutation]({ bytes: sound[form], donor, random })
  const mended = isTar && random.real() < 0.8 ? mendTarHeaders(damaged) : damaged
  const [bytes, ending] = form === 'damaged tar.gz' ? [gzipSync(mended), 'tar.gz'] : [mended, form]
  return { name: `${String(number).padStart(5, '0')}-${mutation}.${ending}`, form, mutation, bytes }
}

/** Writes archives with the numbers from `from` up to, not including, `to` into a folder; gives their paths. */
export function writeArchiveMutants(
  sound: SoundArchives,
  wanted: { readonly folder: string; readonly seed: number; readonly from: number; readonly to: number },
): string[] {
  return Array.from({ length: wanted.to - wanted.from }, (_, index) => {
    const { name, bytes } = makeArchiveMutant(sound, { seed: wanted.seed, number: wanted.from + index })
    const path = join(wanted.folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    return path
  })
}

/** Sizes that a header can state: in octal digits, or as a number of bytes where the first bit is set. */
const sizes = ['77777777777', '00000000000', '00000000001', '00010000000', 'no number..', '\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff']

function lieAboutSize(tar: Buffer, random: SeededRandom): Buffer {
  const changed = Buffer.from(tar)
  changed.write(random.pick(sizes), random.pick(tarHeaders(tar)) + 124, 'latin1')
  return changed
}
