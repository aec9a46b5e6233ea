import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { endWithAll } from './end-with-all.ts'
import { findCommand } from './find-command.ts'
import { isolation } from './isolation.ts'
import { startWalled } from './start-walled.ts'
import { walledDecoder } from './walled-command.ts'

const allowance = { dataBytes: 2e8, cpuSeconds: null, writtenBytes: 0, openFiles: 64 }
const moments = Array.from({ length: 60 }, (_, index) => index / 10)

describe.skipIf(isolation().wall !== 'bubblewrap')('a program that is ended while its wall is put up', () => {
  test.each([
    ['by us', endWithAll],
    ['by the system or a person, who kill the one process', (child: ChildProcess) => void child.kill('SIGKILL')],
  ])('%s leaves no process behind, at whatever moment', async (_, end) => {
    const mark = randomUUID()
    for (const milliseconds of moments) await startAndEnd(mark, milliseconds, end)
    await expect.poll(() => marked(mark), { timeout: 10_000 }).toEqual([])
  })
})

async function startAndEnd(mark: string, milliseconds: number, end: (child: ChildProcess) => void): Promise<void> {
  const program = { command: findCommand('sleep') ?? '', args: ['600', mark], reads: [] }
  const child = startWalled(walledDecoder(program, allowance, 'nothing'), {
    pipes: ['ignore', 'pipe', 'pipe', 'ignore', 'ignore'],
    environment: process.env,
  })
  const ended = once(child, 'exit')
  await sleep(milliseconds)
  end(child)
  await ended
}

/** The processes that were started with a word. */
function marked(word: string): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && commandOf(name).includes(word))
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
