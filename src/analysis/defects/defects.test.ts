import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { decodePicture } from '../../../test/decode-picture.ts'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import { sharedData } from '../../../test/shared-data.ts'
import type { Ledger, LedgerEntry } from '../../domain/timeline.ts'
import type { Subject } from '../analyzer.ts'
import type { Picture } from '../pixels/picture.ts'
import { blurriness } from './blur.ts'
import { defects } from './defects.ts'

function stripes(dark: number, light: number): Picture {
  return { width: 64, height: 64, data: Uint8Array.from({ length: 64 * 64 * 3 }, (_, at) => (Math.floor(at / 3) % 2 === 0 ? dark : light)) }
}

function entry(fromSeconds: number, toSeconds: number, maxDistance: number): LedgerEntry {
  const time = (seconds: number) => ({ pts: seconds, timeBase: [1, 1] as const })
  return {
    firstFrame: fromSeconds * 25,
    lastFrame: toSeconds * 25 - 1,
    from: time(fromSeconds),
    to: time(toSeconds),
    still: { frame: fromSeconds * 25, at: time(fromSeconds) },
    maxDistance,
    shot: 0,
  }
}

async function defectsOf(picture: Picture, more: Partial<Subject> = {}) {
  const result = await runAnalyzer(defects, {
    ...emptySubject,
    stills: [{ at: null, frame: null, entry: null, picture, hashPicture: picture }],
    ...more,
  })
  if (result.outcome !== 'done') throw new Error(result.reason)
  return result.observations.map(({ defect, where }) => ({ defect, where }))
}

describe('defects', () => {
  test('a black picture is black and nothing else, whatever noise is in it', async () => {
    expect(await defectsOf(stripes(0, 12))).toEqual([{ defect: 'black', where: { on: 'media' } }])
  })

  test('a picture in order has no defect', async () => {
    expect(await defectsOf(stripes(40, 200))).toEqual([])
  })

  test('a film stands still where no frame differs for three seconds', async () => {
    const entries = [entry(0, 2, 0), entry(2, 8, 0.001), entry(8, 20, 0.012)]
    const ledger: Ledger = { frameCount: 500, bound: 0.1, entries, shots: [] }
    expect(await defectsOf(stripes(40, 200), { ledger })).toEqual([
      { defect: 'frozen', where: { on: 'span', from: entries[1]?.from, to: entries[1]?.to } },
    ])
  })

  test('without a picture there is nothing to judge', async () => {
    expect(await runAnalyzer(defects, emptySubject)).toMatchObject({ outcome: 'not-applicable' })
  })
})

describe('blurriness', () => {
  const data = sharedData()

  test.skipIf(data === null)('tells sharp photos from the same photos blurred, at any size', { timeout: 120_000 }, async () => {
    const folder = join(data ?? '', 'photo/coco')
    const names = readdirSync(folder).filter((name) => name.endsWith('.jpg'))
    const sharpOnes: number[] = []
    const blurredOnes: number[] = []
    for (const name of names.filter((_, index) => index % 2 === 0)) {
      const picture = await decodePicture(join(folder, name))
      sharpOnes.push(blurriness(picture))
      blurredOnes.push(blurriness(await blurred(picture, (3 * Math.max(picture.width, picture.height)) / 512)))
    }
    expect(sharpOnes.filter((value) => value >= defects.params.blurred)).toEqual([])
    expect(blurredOnes.filter((value) => value >= defects.params.blurred).length / blurredOnes.length).toBeGreaterThan(0.9)
  })
})

async function blurred({ width, height, data }: Picture, sigma: number): Promise<Picture> {
  return {
    width,
    height,
    data: await sharp(data, { raw: { width, height, channels: 3 } })
      .blur(sigma)
      .raw()
      .toBuffer(),
  }
}
