import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeForHash } from '../../../test/decode-picture.ts'
import { readTable } from '../../../test/read-table.ts'
import { sharedData } from '../../../test/shared-data.ts'
import type { Picture } from '../pixels/picture.ts'
import { hashDistance } from './hash-distance.ts'
import { createPictureHasher } from './pdq.ts'

/** Smooth waves over a repeatable noise: enough detail for full quality at any size. */
function synthetic(width: number, height: number): Picture {
  const data = new Uint8Array(width * height * 3)
  let noise = 12345
  for (let index = 0; index < data.length; index += 1) {
    noise = (Math.imul(noise, 1103515245) + 12345) >>> 0
    const x = Math.floor(index / 3) % width
    const y = Math.floor(index / 3 / width)
    data[index] = 96 + Math.round(64 * Math.sin(x / 19) * Math.cos(y / 23)) + (noise >>> 27)
  }
  return { width, height, data }
}

const { hash: pdqHash } = createPictureHasher()

const vectors = [
  { width: 512, height: 512, value: '04f69f0080ffff0010ffff0400ffff0000ff00ffff0000ffff0000ffff0000ff', quality: 100 },
  { width: 400, height: 300, value: 'efc31e3fafc0002a37c1a43f2bc1403f9fc4003fffc0403f003fffc0103fffc0', quality: 100 },
  { width: 64, height: 64, value: 'ab8fde68325026cbd0fc93d8d3efc5a4e05be675b61ba0c558cec39421a61155', quality: 100 },
  { width: 129, height: 511, value: 'c42bccdc0de377dc1c2397dcbe23c7fc2a230003f7dcc203f6f43c033d54262b', quality: 100 },
]

describe('createPictureHasher', () => {
  const data = sharedData()

  test('a picture of fewer than five pixels a side has the zero hash of quality 0', () => {
    expect(pdqHash(synthetic(4, 400))).toEqual({ value: '0'.repeat(64), quality: 0 })
  })

  test('an even picture has quality 0, and the bits that rounding alone gives in the reference program', () => {
    expect(pdqHash({ width: 200, height: 100, data: new Uint8Array(60000).fill(77) })).toEqual({
      value: '00002c4b2c4b0000000000008200017e0000cc530000554b13a0554b585e1706',
      quality: 0,
    })
  })

  test.each(vectors)(
    'a picture of $width × $height has the hash that the reference arithmetic gives',
    ({ width, height, value, quality }) => {
      expect(pdqHash(synthetic(width, height))).toEqual({ value, quality })
    },
  )

  test.skipIf(data === null)(
    'every picture with detail has the hash of the reference program, bit for bit',
    { timeout: 120_000 },
    async () => {
      const rows = readTable(join(data ?? '', 'ground_truth/pdq_reference.tsv'))
      const distances: number[] = []
      for (const [file = '', expected = '', quality] of rows) {
        const hash = pdqHash(await decodeForHash(join(data ?? '', file)))
        expect(Math.abs(hash.quality - Number(quality)), file).toBeLessThanOrEqual(1)
        if (Number(quality) > 0) distances.push(hashDistance(hash.value, expected))
      }
      expect(distances.length).toBeGreaterThan(170)
      expect(Math.max(...distances)).toBeLessThanOrEqual(2)
      expect(distances.filter((distance) => distance === 0).length / distances.length).toBeGreaterThan(0.95)
    },
  )

  test.skipIf(data === null)('every published hash is met within the ten bits that decoders differ by', { timeout: 60_000 }, async () => {
    for (const [file = '', expected = ''] of readTable(join(data ?? '', 'pdq/published.tsv'))) {
      const hash = pdqHash(await decodeForHash(join(data ?? '', file)))
      expect(hashDistance(hash.value, expected), file).toBeLessThanOrEqual(10)
    }
  })
})
