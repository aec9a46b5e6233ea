import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { endOfProcess } from './end-of-process.ts'

const orphan = `process.on('disconnect', () => process.exit(0)); process.send(process.pid); setInterval(() => {}, 1000)`

describe.skipIf(process.platform === 'win32')('a process whose program outlives it', () => {
  test('is told as ended all the same, and its program ends', async () => {
    const child = spawn('sh', ['-c', '"$0" -e "$1" & wait', process.execPath, orphan], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    const end = endOfProcess(child)
    const [pid] = (await once(child, 'message')) as [number]
    child.kill('SIGKILL')
    expect(await end).toEqual({ code: null, by: 'SIGKILL' })
    await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false)
  })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
