import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { peopleMeans, somebody, testPassphrase } from '../../test/fixtures/people.ts'
import { fixedClock } from '../../test/memory/fixed-clock.ts'
import { tempFolder } from '../../test/temp-folder.ts'
import { openWorkspace } from '../adapters/store/workspace.ts'
import type { Workspace } from '../application/ports/workspace.ts'
import type { ServePlace } from '../cli/command-context.ts'
import { serveWorkspace } from './serve-workspace.ts'

const at = (name: string) => join(import.meta.dirname, '../../test/fixtures/tls', name)
const tls = { cert: at('cert.pem'), key: at('key.pem') }
const place: ServePlace = { port: 0, host: '127.0.0.1', tls: null, unencrypted: false }

let home: ReturnType<typeof tempFolder>
let workspace: Workspace
let means: Awaited<ReturnType<typeof peopleMeans>>

beforeEach(async () => {
  home = tempFolder()
  workspace = await openWorkspace({ folder: home.path, clock: fixedClock(), actor: 'operator' })
  means = await peopleMeans()
  await somebody(means, 'Ida')
})
afterEach(async () => {
  await workspace[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

const serve = (wish: Partial<ServePlace>) => serveWorkspace(workspace, means, { ...place, ...wish, data: home.path })

const body = JSON.stringify({ name: 'Ida', passphrase: testPassphrase })

/** Signs in over an encrypted way whose certificate is checked. */
function signIn(address: string, host: string): Promise<{ status: number | undefined; cookie: string }> {
  const headers = { host, origin: `https://${host}`, 'content-type': 'application/json' }
  const ca = readFileSync(tls.cert)
  return new Promise((resolve, reject) => {
    const asked = request(`${address}/api/sign-in`, { method: 'POST', headers, ca, servername: 'localhost' }, (reply) => {
      reply.resume()
      resolve({ status: reply.statusCode, cookie: String(reply.headers['set-cookie'] ?? '') })
    })
    asked.on('error', reject).end(body)
  })
}

describe('a network', () => {
  test('is not served without encryption, unless the operator says that something else encrypts the way', async () => {
    await expect(serve({ host: '0.0.0.0' })).rejects.toMatchObject({ code: 'tls-missing' })
    await expect(serve({ host: '::' })).rejects.toMatchObject({ code: 'tls-missing' })
    await using server = await serve({ host: '0.0.0.0', unencrypted: true })
    expect(server.readable).toBe(true)
  })

  test('is served encrypted with a certificate, under the names that it is for, and the cookie goes no other way', async () => {
    await using server = await serve({ host: '0.0.0.0', tls })
    expect(server).toMatchObject({ readable: false, address: expect.stringMatching(/^https:/) })
    const { port } = new URL(server.address)
    const address = `https://127.0.0.1:${port}`
    const signedIn = await signIn(address, `wordveil.example:${port}`)
    expect(signedIn).toMatchObject({
      status: 200,
      cookie: expect.stringMatching(/^wordveil=.*; HttpOnly; SameSite=Strict; Path=\/api; Secure$/),
    })
    expect((await signIn(address, `other.example:${port}`)).status).toBe(403)
    await expect(fetch(`http://127.0.0.1:${port}/api/health`)).rejects.toThrow()
  })
})

test('this machine alone is served without a certificate, with a cookie that needs none', async () => {
  await using server = await serve({})
  expect(server).toMatchObject({ readable: false, address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:/) })
  const headers = { origin: server.address, 'content-type': 'application/json' }
  const reply = await fetch(`${server.address}/api/sign-in`, { method: 'POST', headers, body })
  expect(reply.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Path=\/api$/)
})

test('the certificate of the tests is good for decades', () => {
  expect(Date.parse(new X509Certificate(readFileSync(tls.cert)).validTo)).toBeGreaterThan(Date.parse('2100-01-01'))
})
