import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodePicture } from '../../../test/decode-picture.ts'
import { realModels } from '../../../test/real-models.ts'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import { sharedData } from '../../../test/shared-data.ts'
import type { Picture } from '../pixels/picture.ts'
import { objects } from './objects.ts'

function subjectOf(picture: Picture) {
  return { ...emptySubject, stills: [{ at: null, frame: null, entry: null, picture, hashPicture: picture }] }
}

test('without a picture there is nothing to see', async () => {
  expect(await runAnalyzer(objects, emptySubject)).toEqual({ outcome: 'not-applicable', reason: 'no picture' })
})

test('a run that is aborted stops before the next still', async () => {
  const picture = { width: 8, height: 8, data: new Uint8Array(192) }
  await using models = await realModels([])
  const context = { models, params: objects.params, signal: AbortSignal.abort() }
  await expect(objects.analyze(subjectOf(picture), [], context)).rejects.toThrow()
})

describe.skipIf(sharedData() === null)('labelled photos', () => {
  const folder = join(sharedData() ?? '', 'photo', 'photoprism')

  test.each([
    ['giraffe_green_brown.jpg', 'giraffe'],
    ['zebra_green_brown.jpg', 'zebra'],
    ['elephants.jpg', 'elephant'],
  ])('%s shows %s, and both networks agree', async (file, code) => {
    await using models = await realModels(objects.models)
    const result = await runAnalyzer(objects, subjectOf(await decodePicture(join(folder, file), 640)), { models })
    const [surest] = result.outcome === 'done' ? result.observations : []
    expect(surest).toMatchObject({ kind: 'object', code, agreed: true, where: { on: 'region', at: null } })
  })

  test('the same picture gives the same observations', async () => {
    await using models = await realModels(objects.models)
    const subject = subjectOf(await decodePicture(join(folder, 'dog_orange.jpg'), 640))
    expect(await runAnalyzer(objects, subject, { models })).toEqual(await runAnalyzer(objects, subject, { models }))
  })
})
