import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeTinySmolvlm } from '../../../scripts/tiny-models/smolvlm-folder.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { Picture } from '../../analysis/pixels/picture.ts'
import { markSheet, sceneSheet } from '../../analysis/vision/question-sheet.ts'
import { readAnswers } from '../../analysis/vision/read-answers.ts'
import type { ModelManifest } from './manifest.ts'
import { mountFolder } from './mount-model.ts'
import { openVisionFolder } from './vision-folder.ts'

const request = { id: 'vision', version: 'tiny', task: 'vision', licence: 'CC0-1.0', card: 'docs/model-cards/vision.md' }
const signal = new AbortController().signal
const mount = async (source: string, into: string) => (await mountFolder({ source, into }, request, async () => null)).manifest

function picture(width: number, height: number): Picture {
  return { width, height, data: Uint8Array.from({ length: width * height * 3 }, (_, at) => (at * 7) % 256) }
}

describe('a vision model in a folder', () => {
  const folder = tempFolder()
  let manifest: ModelManifest
  const mounted = join(folder.path, 'mounted')
  const reader = (over: object = {}) => openVisionFolder({ manifest, weights: [mounted], threads: 1, ...over })

  beforeAll(async () => {
    writeTinySmolvlm(join(folder.path, 'source'))
    manifest = await mount(join(folder.path, 'source'), mounted)
  })
  afterAll(() => folder[Symbol.dispose]())

  test('answers in the form of the sheet whatever its weights would say, the same each time, and fetches and writes nothing', async () => {
    const before = readdirSync(mounted, { recursive: true })
    const open = reader()
    const pictures = [picture(80, 60)]
    const reply = await open.ask({ pictures, sheet: markSheet }, signal)
    expect(reply.outcome === 'answered' && readAnswers(markSheet, reply.text)).toMatchObject({ marks: expect.any(Array) })
    expect(await open.ask({ pictures, sheet: markSheet }, signal)).toEqual(reply)
    expect(readdirSync(mounted, { recursive: true })).toEqual(before)
  })

  test('looks at several stills together', async () => {
    const pictures = [picture(64, 48), picture(48, 64), picture(64, 64)]
    const sheet = sceneSheet(pictures.length)
    const reply = await reader().ask({ pictures, sheet }, signal)
    expect(reply.outcome === 'answered' && readAnswers(sheet, reply.text)).toMatchObject({ events: expect.any(Array) })
  })

  test('stops between two words when told to, and when its time is over', async () => {
    const stop = new AbortController()
    const asked = reader().ask({ pictures: [picture(64, 48)], sheet: sceneSheet(1) }, stop.signal)
    setTimeout(() => stop.abort(), 5)
    await expect(asked).rejects.toThrow('aborted')
    const late = reader({ seconds: 0 }).ask({ pictures: [picture(64, 48)], sheet: sceneSheet(1) }, signal)
    await expect(late).rejects.toMatchObject({ code: 'time-limit' })
  })

  test('is not opened once a file of it was altered', async () => {
    const other = join(folder.path, 'altered')
    const altered = await mount(join(folder.path, 'source'), other)
    appendFileSync(join(other, 'vision', 'config.json'), ' ')
    const opened = openVisionFolder({ manifest: altered, weights: [other], threads: 1 })
    await expect(opened.ask({ pictures: [picture(8, 8)], sheet: markSheet }, signal)).rejects.toMatchObject({ code: 'model-altered' })
  })

  test('that is none is a typed problem', async () => {
    const source = join(folder.path, 'none')
    mkdirSync(source)
    writeFileSync(join(source, 'config.json'), '{"model_type":"idefics3"}')
    const none = await mount(source, join(folder.path, 'none-mounted'))
    const opened = openVisionFolder({ manifest: none, weights: [join(folder.path, 'none-mounted')], threads: 1 })
    await expect(opened.ask({ pictures: [picture(8, 8)], sheet: markSheet }, signal)).rejects.toMatchObject({
      code: 'model-missing',
      detail: expect.stringContaining('preprocessor_config.json'),
    })
  })
})
