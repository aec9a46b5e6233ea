import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { callsBeyondLocal, networkCalls, traced, tracedWithoutNetwork } from '../survival/network-trace.ts'
import { openStage } from '../survival/stage.ts'
import { checkout } from './wordveil.ts'

const sample = join(checkout, 'samples', 'case')

describe.skipIf(tracedWithoutNetwork('/dev/null') === null)('silence', () => {
  test('the trace shows a call when there is one', async () => {
    using stage = openStage()
    const server = createServer((_request, reply) => reply.end()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : null
    const file = join(stage.folder, 'calls')
    const script = `await fetch("http://127.0.0.1:${port}/")`
    await stage.start([], { before: [...(traced(file) ?? []), process.execPath, '--input-type=module', '-e', script] }).ended
    server.close()
    expect(callsBeyondLocal(networkCalls(file)).filter((call) => call.startsWith('connect('))).not.toEqual([])
  })

  test('the sample case runs without any network and tries none', { timeout: 1_200_000 }, async () => {
    using stage = openStage()
    const file = join(stage.folder, 'calls')
    const args = ['run', sample, '--case', 'S-1', '--report', 'pdf,html,json', '--data', join(stage.folder, 'data')]
    const ended = await stage.run(args, { before: tracedWithoutNetwork(file) ?? [] })
    expect([ended.code, ended.stderr]).toEqual([2, expect.not.stringContaining('Error')])
    const calls = networkCalls(file)
    expect(calls.length).toBeGreaterThan(10)
    expect(callsBeyondLocal(calls)).toEqual([])
  })

  test('the console listens on this machine alone and calls nobody', { timeout: 120_000 }, async () => {
    using stage = openStage()
    const file = join(stage.folder, 'calls')
    const running = stage.start(['serve', '--port', '0', '--data', join(stage.folder, 'data')], { before: traced(file) ?? [] })
    const address = /http:\/\/[\d.:]+\d/.exec(await running.printed)?.[0] ?? ''
    expect((await fetch(address)).status).toBe(200)
    running.kill()
    await running.ended
    const beyond = callsBeyondLocal(networkCalls(file))
    const binds = beyond.filter((call) => call.startsWith('bind('))
    expect(binds.length).toBeGreaterThan(0)
    for (const bind of binds) expect(bind).toMatch(/127\.0\.0\.1|::1/)
    expect(beyond.filter((call) => /^(connect|sendto|sendmsg|sendmmsg)\(.*sa_family/.test(call))).toEqual([])
  })
})
