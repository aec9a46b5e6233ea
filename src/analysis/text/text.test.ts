import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodePicture } from '../../../test/decode-picture.ts'
import { realModels } from '../../../test/real-models.ts'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import { sharedData } from '../../../test/shared-data.ts'
import type { ModelProvider } from '../../adapters/inference/onnx-models.ts'
import type { TextEngine } from '../../adapters/inference/tesseract-engine.ts'
import { openTesseractModule } from '../../adapters/inference/tesseract-module.ts'
import type { Picture } from '../pixels/picture.ts'
import { lineModels } from './read-lines.ts'
import { text } from './text.ts'

const data = sharedData()
let networks: ModelProvider
let reader: TextEngine

beforeAll(async () => {
  networks = await realModels(lineModels)
  // The engine that npm carries, which is there on every machine.
  reader = await openTesseractModule()
})
afterAll(async () => {
  await networks[Symbol.asyncDispose]()
  await reader[Symbol.asyncDispose]()
})

async function read(picture: Picture) {
  const stills = [{ at: null, frame: null, entry: null, picture, hashPicture: picture }]
  const models = { network: networks.network, sideText: networks.sideText, text: () => reader }
  const result = await runAnalyzer(text, { ...emptySubject, stills }, { models })
  if (result.outcome !== 'done') throw new Error(result.reason)
  return result.observations
}

async function readFile(name: string) {
  return (await read(await decodePicture(join(data ?? '', 'ocr', name)))).flatMap((one) => (one.kind === 'text' ? [one] : []))
}

test('without a picture there is nothing to read', async () => {
  expect(await runAnalyzer(text, emptySubject)).toMatchObject({ outcome: 'not-applicable' })
})

test('an empty wall has no text', async () => {
  expect(await read({ width: 320, height: 240, data: new Uint8Array(320 * 240 * 3).fill(180) })).toEqual([])
})

describe.skipIf(data === null)('text in real pictures', { timeout: 120_000 }, () => {
  test.each([
    ['tika_testOCR.jpg', ['Apache Tika', 'OCR Testing'], 'latin'],
    ['rapid_test_without_det.jpg', ['在中国作家协会第三届儿童文学'], 'han'],
    ['scene_demo_1.png', ['Available'], 'latin'],
    ['rapid_empty_black.jpg', [], 'none'],
  ])('%s reads %j', async (name, expected, script) => {
    const found = await readFile(name)
    expect(found.map((one) => one.text)).toEqual(expected)
    for (const one of found) expect(one.script).toBe(script)
  })

  test('Korean goes to the engine that knows it', async () => {
    const found = await readFile('rapid_korean.jpg')
    expect(found).toMatchObject([{ script: 'korean', language: 'ko', engine: 'tesseract' }])
    expect(found[0]?.text.replaceAll(' ', '')).toContain('농업새로운발전이끌어')
  })

  test('French signs keep their accents, and each line knows where it stands', async () => {
    const found = await readFile('french_signs.jpg')
    expect(found.map((one) => one.text)).toEqual(expect.arrayContaining(['LES ARTS DÉCORATIFS', 'Musée du LOUVRE', 'Théâtre']))
    const heights = found.map(({ where }) => (where.on === 'region' ? where.box.y : -1))
    expect(heights).toEqual(heights.toSorted((one, other) => one - other))
  })

  test('a page on its head is read all the same, and told to be turned', async () => {
    const found = await read(await decodePicture(join(data ?? '', 'ocr/phototest-rotated-180.png')))
    expect(found.some((one) => one.kind === 'text' && one.text.includes('brown dog jumped over the lazy fox'))).toBe(true)
    expect(found).toContainEqual({ kind: 'quality', defect: 'rotated', where: { on: 'media' }, confidence: expect.closeTo(1) })
  })
})
