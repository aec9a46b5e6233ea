import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ModelServer, startModelServer } from '../fixtures/model-server.ts'
import { exportFrom } from '../survival/media-of.ts'
import { writeSmallCase } from '../survival/small-case.ts'
import { openStage, type Stage } from '../survival/stage.ts'
import { runArguments, smallCase } from '../survival/undisturbed.ts'

const scene = {
  setting: 'street',
  making: 'plain-photograph',
  things: [{ code: 'street lamp', count: 1 }],
  postures: [],
  position: 'cannot-tell',
  clothing: [],
  ages: [],
  detail: 'a remark',
}

function answered(body: string): string {
  if (body.includes('"marks"')) return '{"marks":[]}'
  return JSON.stringify(body.includes('"events"') ? { ...scene, events: [{ event: 'vehicle-passes' }] } : scene)
}

describe('a vision model behind a server', () => {
  let stage: Stage
  let server: ModelServer
  let models: string
  const data = () => join(stage.folder, 'data')

  beforeAll(async () => {
    stage = openStage()
    server = await startModelServer(answered)
    models = join(stage.folder, 'models')
    process.env.WORDVEIL_MODELS = models
  })
  afterAll(async () => {
    delete process.env.WORDVEIL_MODELS
    await server[Symbol.asyncDispose]()
    stage[Symbol.dispose]()
  })

  test('is added with the hash of what it is, after it answered to a made picture', async () => {
    const added = await stage.run(['models', 'add', server.url, '--task', 'vision', '--licence', 'MIT'])
    expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining('the server answers') })
    expect(JSON.parse(readFileSync(join(models, 'vision.json'), 'utf8'))).toMatchObject({
      version: 'stand-in',
      licence: 'MIT',
      files: [],
      endpoint: { url: server.url, model: 'stand-in', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    expect((await stage.run(['models', 'list'])).stdout).toContain('vision: present')
  })

  test('is asked from outside the walls, and its answers become claims that are no surer than possible', async () => {
    const evidence = writeSmallCase(join(stage.folder, 'evidence'))
    const run = await stage.start(runArguments(evidence, data())).ended
    expect(run.code).toBe(2)
    const { value } = await exportFrom(stage, data(), smallCase)
    const claims = value.media.flatMap((medium) => medium.claims)
    const rested = claims.filter(({ kind }) => kind === 'setting' || kind === 'event')
    expect(rested.length).toBeGreaterThan(0)
    expect(rested).not.toContainEqual(expect.objectContaining({ certainty: 'stated' }))
    expect(server.asked.length).toBeGreaterThan(3)
    expect(server.asked.every((body) => body.includes('data:image/jpeg;base64,'))).toBe(true)
    const remarks = value.media.flatMap((medium) => medium.observations).filter(({ kind }) => kind === 'answer')
    expect(remarks.length).toBeGreaterThan(0)
    expect(JSON.stringify(value.media.map(({ text }) => text))).not.toContain('a remark')
  })

  test('that went away costs its own answers and nothing else', async () => {
    const [photo = ''] = writeSmallCase(join(stage.folder, 'more'))
    writeFileSync(join(photo, 'note.txt'), 'no medium')
    await server[Symbol.asyncDispose]()
    const run = await stage.start(runArguments([photo], join(stage.folder, 'data-gone'))).ended
    expect([0, 2]).toContain(run.code)
    const { value, text } = await exportFrom(stage, join(stage.folder, 'data-gone'), smallCase)
    expect(value.media.some(({ outcome }) => outcome === 'described' || outcome === 'partly')).toBe(true)
    expect(text).toContain('model-unreachable')
  })
})
