import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { archiveForms, makeArchiveMutant, soundArchives } from '../mutate/make-archive-mutants.ts'
import { makeMutant } from '../mutate/make-mutants.ts'
import { mutations } from '../mutate/mutations.ts'
import { everyFormat } from '../mutate/sources.ts'
import { sharedData } from '../shared-data.ts'
import { nobody } from '../survival/observer.ts'
import { surviveMutants } from '../survival/survive-mutants.ts'

const shared = sharedData()
const files = 96
const archives = 8
const seed = 20261122

const formats =
  '3g2 3gp aiff avi avif bmp bpg cr2 cr3 dng flac fli flv fuzzed gif heic heif ico j2k jp2 jpeg jpg jxl m4a m4v mkv mov mp3 mp4 ogg png ppm psd qoi sgi svg tif tiff wav webm webp wmv x3f xml zip'

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe.skipIf(shared === null)('files damaged by chance', () => {
  // Read only where there are any.
  const sources = shared === null ? new Map() : everyFormat(shared)

  test('come out the same for the same seed, of every format and by every way of damage', () => {
    const made = Array.from({ length: 400 }, (_, number) => makeMutant(sources, { seed: 1, number }))
    const again = makeMutant(sources, { seed: 1, number: 17 })
    expect(digest(again.bytes)).toBe(made[17] === undefined ? '' : digest(made[17].bytes))
    expect(new Set(made.map(({ mutation }) => mutation)).size).toBe(Object.keys(mutations).length)
    expect([...sources.keys()]).toEqual(expect.arrayContaining(formats.split(' ')))
    const met = Array.from({ length: files }, (_, number) => extname(makeMutant(sources, { seed, number }).source).slice(1).toLowerCase())
    expect(new Set(met)).toEqual(new Set(sources.keys()))
  })

  test('that are archives come out the same for the same seed, in every form and none of them sound', async () => {
    const sound = await soundArchives(Buffer.alloc(5000, 'photo'))
    const made = Array.from({ length: 80 }, (_, number) => makeArchiveMutant(sound, { seed: 1, number }))
    expect(digest(makeArchiveMutant(sound, { seed: 1, number: 18 }).bytes)).toBe(made[18] === undefined ? '' : digest(made[18].bytes))
    expect(new Set(made.map(({ form }) => form))).toEqual(new Set(archiveForms))
    expect(new Set(made.map(({ mutation }) => mutation)).size).toBeGreaterThan(15)
    expect(made.some(({ mutation }) => mutation === 'size-lie')).toBe(true)
  })

  test('each end with an outcome in their time, and leave nothing behind, and the evidence as it was', { timeout: 900_000 }, async () => {
    const found = await surviveMutants({ sources, seed, from: 0, to: files, stop: nobody.stop })
    expect(found.faults).toEqual([])
    expect([found.files, found.archives]).toEqual([files, archives])
    expect(found.longestSeconds).toBeGreaterThan(0)
    expect(Object.values(found.outcomes).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(files + archives)
  })
})
