import { afterEach, describe, expect, test, vi } from 'vitest'
import { CallFailure, call } from './call.ts'
import { showHealth } from './health.ts'

function answerWith(answer: () => Response | Promise<Response>) {
  vi.stubGlobal('fetch', async () => answer())
}

afterEach(() => vi.unstubAllGlobals())

describe('call', () => {
  test('gives the reply of the contract and drops what it does not list', async () => {
    answerWith(() => Response.json({ status: 'ok', version: '1', more: true }))
    expect(await call(showHealth, {})).toEqual({ status: 'ok', version: '1' })
  })

  test('tells the problem that the server named', async () => {
    answerWith(() => Response.json({ problem: { code: 'case-missing', detail: null } }, { status: 404 }))
    await expect(call(showHealth, {})).rejects.toMatchObject({ name: 'CallFailure', code: 'case-missing' })
  })

  test('tells that no answer came', async () => {
    answerWith(() => Promise.reject(new TypeError('connection refused')))
    await expect(call(showHealth, {})).rejects.toMatchObject({ code: 'not-reached' })
  })

  test('calls an error without a code unexpected', async () => {
    answerWith(() => new Response('<html>', { status: 502 }))
    await expect(call(showHealth, {})).rejects.toEqual(new CallFailure('unexpected'))
  })

  test('does not trust a reply of another shape', async () => {
    answerWith(() => Response.json({ status: 'fine' }))
    await expect(call(showHealth, {})).rejects.toThrow()
  })

  test('passes an abort through', async () => {
    const leave = new AbortController()
    answerWith(() => Promise.reject(leave.signal.reason))
    leave.abort()
    await expect(call(showHealth, {}, leave.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })
})
