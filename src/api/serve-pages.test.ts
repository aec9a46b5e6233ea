import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serverDeps } from '../../test/fixtures/server-deps.ts'
import { tempFolder } from '../../test/temp-folder.ts'
import { createServer } from './create-server.ts'

describe('the built console', () => {
  test('is served again to a browser that has been here before', async () => {
    using folder = tempFolder()
    writeFileSync(join(folder.path, 'index.html'), '<!doctype html><title>console</title>')
    const faults: unknown[] = []
    const app = createServer({ ...(await serverDeps()), webRoot: folder.path, onUnexpected: (error) => faults.push(error) })
    const headers = { host: '127.0.0.1:4747', accept: 'text/html' }
    const first = await app.inject({ url: '/', headers })
    const seen = { 'if-none-match': String(first.headers.etag ?? '*'), 'if-modified-since': new Date(Date.now() + 60_000).toUTCString() }
    const again = await app.inject({ url: '/', headers: { ...headers, ...seen } })
    expect([first.statusCode, again.statusCode, again.body, faults]).toEqual([200, 200, first.body, []])
    await app.close()
  })
})
