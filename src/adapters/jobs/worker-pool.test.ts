import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { AnalysisEngine, AnalysisJob } from '../../application/ports/analysis-engine.ts'
import { createWorkerPool } from './worker-pool.ts'

const program = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'workers', 'odd-worker.ts')

let home: ReturnType<typeof tempFolder>
let pool: AnalysisEngine

beforeEach(() => {
  home = tempFolder()
  pool = poolWith(30)
})
afterEach(async () => {
  await pool[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

function poolWith(marginSeconds: number, ...more: readonly string[]): AnalysisEngine {
  const args = [join(home.path, 'log'), ...more]
  return createWorkerPool({ program, arguments: args, places: 2, reads: null, renewAboveBytes: 10 ** 9, marginSeconds })
}

function jobTo(path: string): AnalysisJob {
  return {
    mediaId: sha256(path),
    path,
    type: { kind: 'image', mimeType: 'image/png' },
    bytes: 1,
    extensions: [],
    runs: [],
    known: [],
    limits: { wallSeconds: 0, memoryBytes: 1, maxPixels: 1, maxStills: 1, maxSoundSeconds: 1 },
    look: 'whole',
  }
}

/** Lets a worker do something; gives the id of the process that did it. */
async function doing(path: string, signal = new AbortController().signal): Promise<string> {
  const { problems } = await pool.analyse(jobTo(path), signal)
  return problems[0]?.detail ?? ''
}

/** The processes that began, by what they noted. */
function noted(what: string): number[] {
  const log = join(home.path, 'log')
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []
  return lines.filter((line) => line.startsWith(what)).map((line) => Number(line.split(' ')[1]))
}

/** Whether a process still runs; one that ended and waits to be collected does not. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    // There is no such process.
    return false
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !condition(); tries += 1) await sleep(10)
  expect(condition()).toBe(true)
}

describe('a pool of workers', () => {
  test('gives the answer of a worker, and keeps the worker for the next job', async () => {
    expect(await doing('answer')).toBe(await doing('answer'))
    expect(noted('begin')).toHaveLength(1)
  })

  test('begins one worker ahead, which the first job is given to', async () => {
    pool.warm()
    pool.warm()
    await until(() => noted('begin').length === 1)
    expect(await doing('answer')).toBe(String(noted('begin')[0]))
    expect(noted('begin')).toHaveLength(1)
  })

  test('works on several jobs at once, each in a process of its own', async () => {
    const [one, other] = await Promise.all([doing('answer'), doing('answer')])
    expect(one).not.toBe(other)
  })

  test('renews a worker that has grown', async () => {
    const grown = await doing('grow')
    expect(await doing('answer')).not.toBe(grown)
    await until(() => !runs(Number(grown)))
  })

  test('passes on the problem that a worker names, and goes on with the same worker', async () => {
    const before = await doing('answer')
    await expect(doing('refuse')).rejects.toMatchObject({ code: 'too-large', detail: '9 × 9' })
    expect(await doing('answer')).toBe(before)
  })

  test('tells how a worker died, without what its error said', async () => {
    await expect(doing('die')).rejects.toMatchObject({ code: 'worker-crashed', detail: 'SIGSEGV' })
    await expect(doing('throw')).rejects.toMatchObject({
      code: 'worker-crashed',
      detail: expect.stringMatching(/^exit 1 TypeError odd-worker\.ts:\d+$/),
    })
    await expect(doing('throw')).rejects.toMatchObject({ cause: { message: expect.stringContaining('holiday.jpg') } })
    expect(await doing('answer')).not.toBe('')
  })

  test.each(['nonsense', 'of another', 'odd', 'stop all'])(
    'takes the answer %j for a crash, and ends the worker that gave it',
    async (path) => {
      await expect(doing(path)).rejects.toMatchObject({ code: 'worker-crashed' })
      await until(() => noted('begin').every((pid) => !runs(pid)))
      expect(await doing('answer')).not.toBe('')
    },
  )

  test('blames the machine and no medium where workers die before they are ready', async () => {
    pool = poolWith(30, 'unfit')
    await expect(doing('answer')).rejects.toMatchObject({
      code: 'worker-unfit',
      detail: 'exit 127 error while loading shared libraries: libodd.so.1',
    })
    expect(noted('begin')).toHaveLength(3)
  })

  test('starts another worker where one was killed as it began', async () => {
    pool = poolWith(30, 'unfit once')
    expect(await doing('answer')).not.toBe('')
    expect(noted('begin')).toHaveLength(2)
  })

  test('blames the machine and no medium where workers have no walls for decoders, and says so', async () => {
    pool = poolWith(30, 'open')
    await expect(doing('answer')).rejects.toMatchObject({ code: 'isolation-missing', detail: 'no bubblewrap' })
    expect(noted('begin')).toHaveLength(3)
  })

  test.each([
    ['a worker had no walls as it began', 'open once', 'answer'],
    ['a worker lost its walls at work', '', 'lose walls once'],
  ])('starts another worker where %s', async (_what, how, path) => {
    pool = poolWith(30, how)
    expect(await doing(path)).not.toBe('')
    expect(noted('begin')).toHaveLength(2)
  })

  test('takes it for a crash where one worker after another that had its walls says to have lost them', async () => {
    await expect(doing('lose walls')).rejects.toMatchObject({
      code: 'worker-crashed',
      detail: expect.stringContaining('isolation-missing'),
    })
    await until(() => noted('begin').length === 3 && noted('begin').every((pid) => !runs(pid)))
  })

  test('blames the machine where the program of workers cannot be started', async () => {
    using other = tempFolder()
    const missing = join(other.path, 'missing.ts')
    pool = createWorkerPool({ program: missing, arguments: [], places: 1, reads: null, renewAboveBytes: 10 ** 9 })
    await expect(doing('answer')).rejects.toMatchObject({ code: 'worker-unfit' })
  })

  test('does not hand a job to a worker that went away after its last one', async () => {
    const gone = await doing('answer and go')
    await until(() => !runs(Number(gone)))
    await sleep(100)
    expect(await doing('answer')).not.toBe(gone)
  })

  test('ends a worker that takes longer than its limit, with all that it started', async () => {
    await pool[Symbol.asyncDispose]()
    pool = poolWith(2)
    await expect(doing('hang')).rejects.toMatchObject({ code: 'time-limit' })
    await expect(doing('start another and hang')).rejects.toMatchObject({ code: 'time-limit' })
    await until(() => [...noted('begin'), ...noted('child')].every((pid) => !runs(pid)))
    expect(noted('child')).toHaveLength(1)
  })

  test('ends a worker when the work is stopped, and says why it was stopped', async () => {
    const stop = new AbortController()
    const reason = new Error('enough')
    const work = doing('start another and hang', stop.signal)
    const outcome = expect(work).rejects.toBe(reason)
    await until(() => noted('child').length === 1)
    stop.abort(reason)
    await outcome
    await until(() => [...noted('begin'), ...noted('child')].every((pid) => !runs(pid)))
    await expect(doing('answer', stop.signal)).rejects.toBe(reason)
    expect(noted('begin')).toHaveLength(1)
  })

  test('leaves no process behind when it is closed, and takes no work afterwards', async () => {
    await Promise.all([doing('answer'), doing('answer')])
    const busy = expect(doing('start another and hang')).rejects.toMatchObject({ code: 'stopped' })
    await until(() => noted('child').length === 1)
    await pool[Symbol.asyncDispose]()
    await busy
    expect([...noted('begin'), ...noted('child')].filter(runs)).toEqual([])
    await expect(doing('answer')).rejects.toMatchObject({ code: 'stopped' })
  })
})
