import { expect, test } from 'vitest'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import { hashDistance } from './hash-distance.ts'
import { pictureHash } from './picture-hash.ts'

const grey = { width: 8, height: 8, data: Uint8Array.from({ length: 192 }, (_, at) => at) }

test('a photo is hashed as a medium and without its edge, the still of a film as a frame', async () => {
  const at = { pts: 40, timeBase: [1, 1000] as const }
  const stills = [
    { at: null, frame: null, entry: null, picture: grey, hashPicture: grey },
    { at, frame: 1, entry: 0, picture: grey, hashPicture: grey },
  ]
  const result = await runAnalyzer(pictureHash, { ...emptySubject, stills })
  expect(result).toMatchObject({
    outcome: 'done',
    observations: [{ where: { on: 'media' } }, { where: { on: 'region' } }, { where: { on: 'frame', at } }],
  })
})

test('without a picture there is nothing to hash', async () => {
  expect(await runAnalyzer(pictureHash, emptySubject)).toEqual({ outcome: 'not-applicable', reason: 'no picture' })
})

test('the distance of two hashes counts differing bits', () => {
  expect(hashDistance('f'.repeat(64), '0'.repeat(64))).toBe(256)
  expect(hashDistance(`8${'0'.repeat(63)}`, `1${'0'.repeat(63)}`)).toBe(2)
  expect(hashDistance('ab'.repeat(32), 'ab'.repeat(32))).toBe(0)
})
