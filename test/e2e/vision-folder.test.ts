import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeTinySmolvlm } from '../../scripts/tiny-models/smolvlm-folder.ts'
import { writePhoto } from '../fixtures/made-photo.ts'
import { exportFrom } from '../survival/media-of.ts'
import { openStage, type Stage } from '../survival/stage.ts'
import { runArguments, smallCase } from '../survival/undisturbed.ts'

describe('a vision model in a folder', () => {
  let stage: Stage
  let models: string
  let photo: string

  beforeAll(async () => {
    stage = openStage()
    models = join(stage.folder, 'models')
    process.env.WORDVEIL_MODELS = models
    writeTinySmolvlm(join(stage.folder, 'weights'))
    mkdirSync(join(stage.folder, 'evidence'))
    photo = join(stage.folder, 'evidence', 'blue.jpg')
    await writePhoto(photo)
  })
  afterAll(() => {
    delete process.env.WORDVEIL_MODELS
    stage[Symbol.dispose]()
  })

  test('is copied with the hash of every file, after it answered to a made picture', async () => {
    const added = await stage.run(['models', 'add', join(stage.folder, 'weights'), '--task', 'vision', '--licence', 'CC0-1.0'])
    expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining('9 files; the model answers') })
    expect(JSON.parse(readFileSync(join(models, 'vision.json'), 'utf8')).files).toHaveLength(9)
  })

  test('answers every sheet in form behind the walls of a worker', async () => {
    const data = join(stage.folder, 'data')
    expect(await stage.run(runArguments([photo], data))).toMatchObject({ code: 0 })
    const { text, value } = await exportFrom(stage, data, smallCase)
    const [medium] = value.media
    const answers = medium?.observations.filter(({ kind }) => kind === 'answer') ?? []
    expect(medium?.outcome).toBe('described')
    expect(text).toContain('"analyzer":"vision"')
    expect(answers.length).toBeGreaterThan(0)
    expect(JSON.stringify(answers)).not.toContain('"invalid"')
    expect(await stage.leftBehind()).toEqual([])
  })

  test('that was altered costs its own answers and nothing else', async () => {
    appendFileSync(join(models, 'vision', 'onnx', 'decoder_model_merged.onnx'), 'x')
    expect((await stage.run(['models', 'verify'])).code).toBe(4)
    const data = join(stage.folder, 'data-altered')
    expect([0, 2]).toContain((await stage.run(runArguments([photo], data))).code)
    const { value } = await exportFrom(stage, data, smallCase)
    expect(JSON.stringify(value)).toContain('model-altered')
    expect(value.media[0]?.outcome).not.toBe('unreadable')
  })
})
