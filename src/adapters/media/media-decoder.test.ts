import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readTable } from '../../../test/read-table.ts'
import { sharedData } from '../../../test/shared-data.ts'
import { pictureDistance } from '../../analysis/ledger/picture-distance.ts'
import { hashDistance } from '../../analysis/picture-hash/hash-distance.ts'
import { createPictureHasher } from '../../analysis/picture-hash/pdq.ts'
import { resample, wholeOf } from '../../analysis/pixels/resample.ts'
import type { DecodedMedium, DecodeLimits } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { ledgerFaults } from '../../domain/timeline.ts'
import { type LocalMedia, openLocalMedia } from './local-media.ts'
import { createContentSniffer, sniffFile } from './sniff-content.ts'

const data = sharedData() ?? ''
const limits: DecodeLimits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 2e8, maxStills: 24, maxSoundSeconds: 60 }

describe.skipIf(data === '')('decoding the test media', () => {
  const sniffer = createContentSniffer()
  const shared = tmpdir()
  const own = mkdtempSync(join(shared, 'wordveil-decoding-'))
  let media: LocalMedia
  beforeAll(async () => {
    // A folder of its own: other tests write into the one of the system at the same time.
    vi.stubEnv('TMPDIR', own)
    media = await openLocalMedia()
  })
  afterAll(async () => {
    for (const part of [media, sniffer]) await part[Symbol.asyncDispose]()
    vi.unstubAllEnvs()
    rmSync(own, { recursive: true, force: true })
  })

  const decode = async (path: string, bounds = limits): Promise<DecodedMedium> => {
    const whole = join(data, path)
    return media.decoder.decode(whole, await sniffFile(sniffer, whole), bounds, new AbortController().signal, 'whole')
  }

  test('a first look at a film counts its keyframes and says so', async () => {
    const path = join(data, 'video/pyscenedetect/testvideo.mp4')
    const signal = new AbortController().signal
    const first = await media.decoder.decode(path, await sniffFile(sniffer, path), limits, signal, 'keyframes')
    const whole = await media.decoder.decode(path, await sniffFile(sniffer, path), limits, signal, 'whole')
    expect([first.look, whole.look]).toEqual(['keyframes', 'whole'])
    expect(first.ledger?.frameCount).toBeLessThan((whole.ledger?.frameCount ?? 0) / 10)
    expect(first.ledger === null ? ['none'] : ledgerFaults(first.ledger)).toEqual([])
    expect(first.stills).toHaveLength(Math.min(limits.maxStills, first.ledger?.entries.length ?? 0))
    expect(first.hashTrack).toBeNull()
    expect(first.facts).toMatchObject({ width: 1280, height: 720, hasPicture: true, damaged: false })
    expect(whole.hashTrack?.times.length).toBe(Math.floor(((whole.ledger?.frameCount ?? 0) - 1) / (30_000 / 1001)) + 1)
  })

  test('a first look does not listen, and says that there is sound', async () => {
    const path = join(data, 'video/speech/still_sv.mp4')
    const { sound, facts, omitted } = await media.decoder.decode(
      path,
      await sniffFile(sniffer, path),
      limits,
      new AbortController().signal,
      'keyframes',
    )
    expect([sound, facts.hasSound, omitted.sound]).toEqual([null, true, true])
  })

  test.each([
    ['formats/hopper/hopper.jpg', 128, 128],
    ['formats/hopper/hopper.png', 128, 128],
    ['formats/hopper/hopper.gif', 128, 128],
    ['formats/hopper/hopper.webp', 128, 128],
    ['formats/hopper/hopper.avif', 128, 128],
    ['formats/hopper/hopper.heif', 128, 128],
    ['formats/hopper/hopper.tif', 128, 128],
    ['formats/hopper/hopper.bmp', 128, 128],
    ['formats/hopper/hopper.psd', 128, 128],
    ['formats/hopper/hopper.qoi', 128, 128],
    ['formats/hopper/hopper.ppm', 128, 128],
  ])('%s shows the same portrait', async (path, width, height) => {
    const [still] = (await decode(path)).stills
    const [original] = (await decode('formats/hopper/hopper.png')).stills
    if (still === undefined || original === undefined) throw new Error('no still')
    expect(still.picture).toMatchObject({ width, height })
    const coarse = (picture: typeof still.picture) => resample(picture, wholeOf(picture), 16, 16)
    expect(pictureDistance(coarse(still.picture), coarse(original.picture))).toBeLessThan(0.12)
    expect(still).toMatchObject({ at: null, frame: null, entry: null })
  })

  test.each([
    ['formats/IMG_2682.heic', 4032, 3024],
    ['formats/relax.jp2', 320, 240],
    ['formats/vips_favicon.ico', 16, 16],
    ['formats/testCR2.cr2', 64, 48],
    ['formats/testDNG.dng', 64, 48],
    ['formats/16-bit-grey-alpha.png', 109, 96],
    ['formats/fox.profile0.10bpc.yuv420.monochrome.avif', 1204, 800],
  ])('%s is read', async (path, width, height) => {
    const { facts, stills } = await decode(path)
    expect(facts).toMatchObject({ width, height, hasPicture: true, damaged: false })
    expect(Math.max(stills[0]?.picture.width ?? 0, stills[0]?.picture.height ?? 0)).toBeLessThanOrEqual(1280)
    expect(stills[0]?.picture.data.length).toBe((stills[0]?.picture.width ?? 0) * (stills[0]?.picture.height ?? 0) * 3)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i is undone for looking and kept for the hash', async (orientation) => {
    const upright = (await decode('metadata/orientation/portrait_1.jpg')).stills[0]
    const { facts, stills } = await decode(`metadata/orientation/portrait_${orientation}.jpg`)
    if (upright === undefined || stills[0] === undefined) throw new Error('no still')
    expect([facts.width, facts.height]).toEqual([450, 600])
    expect(pictureDistance(stills[0].picture, upright.picture)).toBeLessThan(0.2)
    expect(stills[0].hashPicture.width).toBeLessThanOrEqual(512)
  })

  test('hash pictures give the hashes of the reference', { timeout: 120_000 }, async () => {
    const wrong: string[] = []
    for (const [path = '', hash = '', quality = ''] of readTable(join(data, 'ground_truth', 'pdq_reference.tsv'))) {
      const found = createPictureHasher().hash(
        (await decode(path)).stills[0]?.hashPicture ?? { width: 0, height: 0, data: new Uint8Array() },
      )
      if (Number(quality) > 0 && hashDistance(found.value, hash) > 0) wrong.push(path)
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['formats/animated-loop-3.gif', 10, 42],
    ['formats/animated-loop-3.webp', 10, 42],
    ['formats/vips_cogs.gif', 5, null],
  ])('%s, which moves, is accounted for as a film', async (path, frames, length) => {
    const { facts, ledger, stills } = await decode(path)
    if (ledger === null) throw new Error('no ledger')
    expect(facts.kind).toBe('image')
    expect(ledger.frameCount).toBe(frames)
    expect(ledgerFaults(ledger)).toEqual([])
    expect(stills).toHaveLength(ledger.entries.length)
    if (length !== null) expect(facts.duration).toEqual({ pts: length * 1000, timeBase: [1, 1000] })
  })

  test('a film has a ledger, upright stills in order of time, and its sound', async () => {
    const { facts, ledger, stills, sound, problems } = await decode('video/mei/with-gps.mov')
    if (ledger === null) throw new Error('no ledger')
    expect(facts).toMatchObject({ kind: 'video', width: 320, height: 568, hasPicture: true, hasSound: true, damaged: false })
    expect(ledger.frameCount).toBe(120)
    expect(ledgerFaults(ledger)).toEqual([])
    expect(stills.map((still) => still.frame)).toEqual(ledger.entries.map((entry) => entry.still.frame))
    expect(stills[0]?.picture).toMatchObject({ width: 320, height: 568 })
    expect(stills[0]?.hashPicture.width).toBe(512)
    expect(sound?.samples.length).toBeGreaterThan(60_000)
    expect(problems).toEqual([])
  })

  test('a limit on stills is told, and they are spread over the film', async () => {
    const { ledger, stills, omitted } = await decode('video/intel/car-detection.mp4', { ...limits, maxStills: 5 })
    expect(stills).toHaveLength(5)
    expect(omitted.stills).toBe((ledger?.entries.length ?? 0) - 5)
    expect(stills.map((still) => still.entry)).toEqual(stills.map((still) => still.entry).toSorted((a, b) => Number(a) - Number(b)))
  })

  test('a container of films that holds only sound is sound', async () => {
    const { facts, stills, ledger } = await decode('audio/count_english.m4a')
    expect(facts).toMatchObject({ kind: 'audio', hasPicture: false, hasSound: true, width: null })
    expect([stills.length, ledger]).toEqual([0, null])
  })

  test('what is cut short is decoded as far as it goes, and marked', async () => {
    const { facts, problems, stills } = await decode('hostile/sharp/truncated.jpg')
    expect(facts.damaged).toBe(true)
    expect(problems.map(({ code }) => code)).toEqual(['content-broken'])
    expect(stills).toHaveLength(1)
  })

  test.each([
    ['hostile/made/bomb_40000x40000_1bit.png', 'too-large'],
    ['hostile/made/script.svg', 'not-media'],
    ['hostile/imagetragick/rce1.jpg', 'not-media'],
    ['hostile/made/zip_slip.zip', 'not-media'],
    ['video/bad/zero_bytes.mp4', 'empty-file'],
    ['formats/testBPG.bpg', 'format-unsupported'],
    ['hostile/heic/github_45.heic', 'content-broken'],
    ['hostile/fuzzed/crash-043f32a0a693173f02dddb4e3ea9bd1314e9efdf.fuzzed', 'memory-limit'],
  ])('%s ends in the problem %s', async (path, code) => {
    await expect(decode(path)).rejects.toMatchObject({ code })
  })

  test('whatever is hostile ends in a picture or a problem, and leaves nothing behind', { timeout: 300_000 }, async () => {
    expect([tmpdir(), readdirSync(own)]).toEqual([own, []])
    const before = ofDecoders(shared)
    const slow: string[] = []
    for (const path of filesIn('hostile').concat(filesIn('pngsuite'))) {
      const started = performance.now()
      const outcome = await decode(path, { ...limits, wallSeconds: 15 }).catch((problem: unknown) => problem)
      if (outcome instanceof Error && !(outcome instanceof Problem)) throw outcome
      if (performance.now() - started > 40_000) slow.push(path)
    }
    expect(slow).toEqual([])
    expect(readdirSync(own)).toEqual([])
    expect(ofDecoders(shared)).toEqual(before)
  })

  test('evidence is left as it was', async () => {
    const path = join(data, 'video/mei/sample.3gp')
    const before = { bytes: readFileSync(path), changed: statSync(path).mtimeMs }
    await decode('video/mei/sample.3gp')
    expect({ bytes: readFileSync(path), changed: statSync(path).mtimeMs }).toEqual(before)
  })
})

/** What decoders, which are not told of a folder of their own, may leave in the one of the system. */
function ofDecoders(folder: string): string[] {
  return readdirSync(folder).filter((name) => /vips|libheif|exiftool|magick|libraw|ffmpeg/i.test(name))
}

function filesIn(folder: string): string[] {
  return readdirSync(join(data, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(data.length + 1))
}
