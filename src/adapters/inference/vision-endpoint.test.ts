import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { allowedAddress } from './allowed-host.ts'
import { openVisionEndpoint } from './vision-endpoint.ts'

const signal = new AbortController().signal
const open: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]()
})

/** A stand-in for a model server: it answers as told and keeps what it was sent. */
async function serverThat(...answers: readonly (string | { readonly status: number })[]) {
  const sent: unknown[] = []
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    sent.push(JSON.parse(await bodyOf(request)))
    const answer = answers[Math.min(sent.length, answers.length) - 1] ?? ''
    if (typeof answer === 'string') response.end(answer)
    else response.writeHead(answer.status).end()
  }
  const server = createServer((request, response) => void listener(request, response)).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  open.push({
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return { sent, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const saying = (message: object, finish = 'stop') => JSON.stringify({ choices: [{ finish_reason: finish, message }] })
const ask = (url: string, over: object = {}) =>
  openVisionEndpoint({ url, model: 'm', waits: [1, 1], ...over }).ask({ pictures: ['AAAA'], sheet: 'marks' }, signal)

describe('a vision model behind a server', () => {
  test('gets the picture by data address, the questions and the schema of the reply', async () => {
    const { sent, url } = await serverThat(saying({ content: '{"marks":[]}' }))
    expect(await ask(url)).toEqual({ outcome: 'answered', text: '{"marks":[]}' })
    const text = JSON.stringify(sent[0])
    expect(sent[0]).toMatchObject({ model: 'm', response_format: { type: 'json_schema', json_schema: { strict: true } } })
    expect(text).toContain('data:image/jpeg;base64,AAAA')
    expect(text).toContain('Which of these marks and signs')
  })

  test('a refusal is told apart from an answer', async () => {
    const refusing = await serverThat(saying({ content: null, refusal: 'I cannot help with that.' }))
    expect(await ask(refusing.url)).toEqual({ outcome: 'refused', reason: 'I cannot help with that.' })
    const filtering = await serverThat(saying({ content: '' }, 'content_filter'))
    expect(await ask(filtering.url)).toMatchObject({ outcome: 'refused' })
  })

  test('a busy server is asked again, and given up in the end', async () => {
    const busyOnce = await serverThat({ status: 503 }, { status: 429 }, saying({ content: '{}' }))
    expect(await ask(busyOnce.url)).toMatchObject({ outcome: 'answered' })
    const busy = await serverThat({ status: 503 })
    await expect(ask(busy.url)).rejects.toMatchObject({ code: 'model-unreachable' })
    expect(busy.sent.length).toBe(3)
  })

  test.each([
    ['an error of the server', [{ status: 500 }], 'model-unreachable'],
    ['a redirection', [{ status: 302 }], 'model-unreachable'],
    ['something that is no chat completion', ['<html>'], 'model-answer-invalid'],
  ] as const)('%s is a typed problem', async (_what, answers, code) => {
    const { url } = await serverThat(...answers)
    await expect(ask(url)).rejects.toMatchObject({ code })
  })

  test('nobody there and no answer in time are typed problems', async () => {
    await expect(ask('http://127.0.0.1:9/v1')).rejects.toMatchObject({ code: 'model-unreachable' })
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await new Promise((ready) => silent.once('listening', ready))
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/v1`
    await expect(ask(url, { seconds: 0.05 })).rejects.toMatchObject({ code: 'model-unreachable', detail: 'no answer in time' })
    silent.closeAllConnections()
    silent.close()
  })

  test('no more questions are under way than allowed', async () => {
    let [now, most] = [0, 0]
    const server = createServer((_request, response) => {
      most = Math.max(most, ++now)
      setTimeout(() => {
        now -= 1
        response.end(saying({ content: '{}' }))
      }, 20)
    }).listen(0, '127.0.0.1')
    await new Promise((ready) => server.once('listening', ready))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
    const endpoint = openVisionEndpoint({ url, model: 'm', together: 2 })
    await Promise.all(Array.from({ length: 6 }, () => endpoint.ask({ pictures: ['AAAA'], sheet: 'marks' }, signal)))
    expect(most).toBe(2)
    server.close()
  })
})

describe('the address of a model server', () => {
  test.each(['http://127.0.0.1:8080/v1', 'http://localhost/v1', 'http://[::1]:11434/v1'])('%s is on this machine', (address) => {
    expect(allowedAddress(address, undefined).href).toContain(new URL(address).host)
  })

  test('another host must be named by the administrator', () => {
    expect(() => allowedAddress('http://10.0.0.5:8000/v1', undefined)).toThrow('not among the hosts')
    expect(allowedAddress('http://10.0.0.5:8000/v1', 'gpu.local, 10.0.0.5:8000').port).toBe('8000')
    expect(() => allowedAddress('http://10.0.0.5:9000/v1', '10.0.0.5:8000')).toThrow('not among the hosts')
  })

  test.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'http://user:secret@127.0.0.1/v1', 'nonsense'])('%s is refused', (address) => {
    expect(() => allowedAddress(address, undefined)).toThrow()
  })

  test('a name that only begins like this machine is another host', () => {
    expect(() => allowedAddress('http://localhost.example.org/v1', undefined)).toThrow('not among the hosts')
  })
})
