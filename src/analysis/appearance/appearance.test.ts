import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodePicture } from '../../../test/decode-picture.ts'
import { realModels } from '../../../test/real-models.ts'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import { sharedData } from '../../../test/shared-data.ts'
import type { Picture } from '../pixels/picture.ts'
import { resample, wholeOf } from '../pixels/resample.ts'
import { cosine } from '../vectors/unit-vector.ts'
import { textToVector } from '../vectors/vector-text.ts'
import { appearance } from './appearance.ts'

async function appearanceOf(picture: Picture) {
  await using models = await realModels(appearance.models)
  const stills = [{ at: null, frame: null, entry: null, picture, hashPicture: picture }]
  const result = await runAnalyzer(appearance, { ...emptySubject, stills }, { models })
  if (result.outcome !== 'done') throw new Error(result.reason)
  const similarity = result.observations.find((observation) => observation.kind === 'similarity')
  const explicitness = result.observations.find((observation) => observation.kind === 'explicitness')
  return { level: explicitness?.level, vector: textToVector(similarity?.vector ?? ''), where: similarity?.where }
}

test('without a picture there is no appearance', async () => {
  expect(await runAnalyzer(appearance, emptySubject)).toEqual({ outcome: 'not-applicable', reason: 'no picture' })
})

test('a plain surface is low and gives a unit vector of 1280 numbers', async () => {
  const { level, vector, where } = await appearanceOf({ width: 64, height: 48, data: new Uint8Array(64 * 48 * 3).fill(90) })
  expect(level).toBe('low')
  expect(vector).toHaveLength(1280)
  expect(cosine(vector, vector)).toBeCloseTo(1)
  expect(where).toEqual({ on: 'media' })
})

test.skipIf(sharedData() === null)('a shrunk copy lies nearer than another picture', async () => {
  const folder = join(sharedData() ?? '', 'photo', 'photoprism')
  const zebra = await decodePicture(join(folder, 'zebra_green_brown.jpg'))
  const small = resample(zebra, wholeOf(zebra), Math.round(zebra.width / 3), Math.round(zebra.height / 3))
  const [whole, copy, other] = [
    await appearanceOf(zebra),
    await appearanceOf(small),
    await appearanceOf(await decodePicture(join(folder, 'limes.jpg'))),
  ]
  expect(cosine(whole.vector, copy.vector)).toBeGreaterThan(cosine(whole.vector, other.vector) + 0.1)
})
