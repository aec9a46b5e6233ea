import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sceneSheet, sheetNamed } from '../../analysis/vision/question-sheet.ts'
import { readAnswers } from '../../analysis/vision/read-answers.ts'
import { offeredModel, probeVision } from './describe-endpoint.ts'
import { openVisionEndpoint } from './vision-endpoint.ts'

interface Reply {
  readonly status: number
  readonly body: string
}

/** What a real server of llama.cpp sent: see scripts/try-llama-server.sh. */
function recorded(name: string): Reply {
  const path = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'vision-replies', `${name}.json`)
  return JSON.parse(readFileSync(path, 'utf8')) as Reply
}

describe('the replies of a server of llama.cpp', () => {
  let next = recorded('marks')
  const server = createServer((request, response) => {
    const { status, body } = request.method === 'GET' ? recorded('models') : next
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const ask = async (name: string, sheet: 'scene' | 'marks', pictures: number) => {
    next = recorded(name)
    const endpoint = openVisionEndpoint({ url: url(), model: 'tiny-smolvlm', waits: [] })
    const question = { pictures: Array.from({ length: pictures }, () => 'AAAA'), sheet }
    const reply = await endpoint.ask(question, new AbortController().signal)
    return reply.outcome === 'answered' ? readAnswers(sheetNamed(sheet, pictures), reply.text) : reply
  }

  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await new Promise((ready) => server.once('listening', ready))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('name the model, and the same model is the same however late it is asked', async () => {
    const offered = await offeredModel(url(), null, undefined)
    expect(offered).toEqual(await offeredModel(url(), 'tiny-smolvlm', undefined))
    expect(offered).toMatchObject({ model: 'tiny-smolvlm', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    await expect(offeredModel(url(), 'another', undefined)).rejects.toMatchObject({ code: 'model-missing' })
  })

  test('to the made picture are answers', async () => {
    next = recorded('marks')
    expect(await probeVision(url(), 'tiny-smolvlm', undefined)).toBe('answers')
  })

  test('to each sheet are read, whatever space the server puts between', async () => {
    expect(await ask('marks', 'marks', 1)).toEqual({ marks: [] })
    expect(Object.keys((await ask('scene', 'scene', 1)) ?? {})).toEqual(sceneSheet(1).questions.map(({ id }) => id))
    expect(await ask('stills', 'scene', 3)).toMatchObject({ setting: 'hallway', events: [] })
  })

  test('that were cut short or are an answer to another sheet are none', async () => {
    expect(await ask('cut-short', 'scene', 1)).toBeNull()
    expect(await ask('scene', 'scene', 3)).toBeNull()
  })

  test('that are errors are a typed problem', async () => {
    await expect(ask('no-such-address', 'marks', 1)).rejects.toMatchObject({ code: 'model-unreachable' })
  })
})
