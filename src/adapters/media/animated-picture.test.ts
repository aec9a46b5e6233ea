import { expect, test } from 'vitest'
import { decodeAnimation } from './animated-picture.ts'
import type { OpenPicture } from './picture-process.ts'

const limits = { wallSeconds: 10, memoryBytes: 1e9, maxPixels: 2e8, maxStills: 24, maxSoundSeconds: 0 }
const never = () => Promise.reject(new Error('asked for pixels'))

function moving(pages: number, side: number): OpenPicture {
  const head = async () => ({ width: side, height: side, pages, delays: Array.from({ length: pages }, () => 40) })
  return { head, decode: never, page: never, pages: never, part: never }
}

test('more frames than can be held together are never asked for, however small each of them is', async () => {
  for (const picture of [moving(100_000, 1), moving(2, 11_000)])
    expect(await decodeAnimation(picture, { kind: 'image', mimeType: 'image/gif' }, limits)).toBeNull()
})
