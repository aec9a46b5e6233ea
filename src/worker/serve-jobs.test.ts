import { EventEmitter, once } from 'node:events'
import { expect, test } from 'vitest'
import { lightAnalyzer, testMeans } from '../../test/memory/test-means.ts'
import { sha256 } from '../../test/read-exhibit.ts'
import { type AnalyseMediumMeans } from '../application/analysis/analyse-medium.ts'
import { decodeLimits } from '../application/analysis/decode-limits.ts'
import { planRuns } from '../application/analysis/plan-runs.ts'
import { Problem } from '../domain/problem.ts'
import { refuseJobs, serveJobs, type WorkerReply, type WorkerRequest } from './serve-jobs.ts'

/** The side of a process that its parent talks to. */
class Channel extends EventEmitter {
  readonly replies: WorkerReply[] = []
  readonly exits: number[] = []
  complaint = ''
  readonly stderr = { write: (text: string) => (this.complaint += text) !== '' }
  send(reply: WorkerReply, _handle?: undefined, _options?: undefined, sent?: () => void) {
    this.replies.push(reply)
    this.emit('reply')
    sent?.()
  }
  exit(code: number) {
    this.exits.push(code)
    this.emit('reply')
  }
}

function serve(means: AnalyseMediumMeans, lost: () => Problem | null = () => null) {
  const channel = new Channel()
  serveJobs(channel as unknown as NodeJS.Process, means, lost)
  return channel
}

function requestFor(content: string, means: AnalyseMediumMeans): WorkerRequest {
  const mediaId = sha256(content)
  const runs = planRuns({ mediaId, kind: 'image', extensions: [] }, means)
  const type = { kind: 'image', mimeType: 'image/png' } as const
  return {
    job: { mediaId, path: content, type, bytes: 9, extensions: [], runs, known: [], limits: decodeLimits('image', 9), look: 'whole' },
  }
}

async function answer(channel: Channel, request: WorkerRequest): Promise<WorkerReply | undefined> {
  const replied = once(channel, 'reply')
  channel.emit('message', request)
  await replied
  return channel.replies.at(-1)
}

test('a worker says that it is ready, then answers each job with what was found and its memory', async () => {
  const channel = serve(testMeans)
  expect(channel.replies).toEqual([{ ready: true }])
  expect(await answer(channel, requestFor('photo a', testMeans))).toMatchObject({
    result: { facts: { width: 64 } },
    rss: expect.any(Number),
  })
  expect(await answer(channel, requestFor('photo b too-large', testMeans))).toMatchObject({
    result: { facts: null, problems: [{ code: 'too-large' }] },
  })
  expect(channel.exits).toEqual([])
})

test('a worker ends at a bug, and says what it was', async () => {
  const means = { ...testMeans, analyzers: [lightAnalyzer()] }
  const channel = serve({ ...means, mediaDecoder: { ...means.mediaDecoder, decode: () => Promise.reject(new TypeError('a bug')) } })
  await answer(channel, requestFor('photo a', means))
  expect(channel.exits).toEqual([70])
  expect(channel.complaint).toContain('TypeError: a bug')
})

test('a worker goes when its parent goes, and stops what it is at', () => {
  const seen: AbortSignal[] = []
  const channel = serve({
    ...testMeans,
    readCapture: (_path, signal) => {
      seen.push(signal)
      return Promise.reject(new Problem('time-limit'))
    },
  })
  channel.emit('message', requestFor('photo a', testMeans))
  channel.emit('disconnect')
  expect(seen.map((signal) => signal.aborted)).toEqual([true])
  expect(channel.exits).toEqual([0])
})

test('a worker that lost a wall says so instead of what it found', async () => {
  let lost: Problem | null = null
  const channel = serve(testMeans, () => lost)
  expect(await answer(channel, requestFor('photo a', testMeans))).toMatchObject({ result: { facts: { width: 64 } } })
  lost = new Problem('isolation-missing', 'bwrap is gone')
  const said = { problem: { code: 'isolation-missing', detail: 'bwrap is gone' }, rss: expect.any(Number) }
  expect(await answer(channel, requestFor('photo a', testMeans))).toEqual(said)
  expect(await answer(channel, requestFor('photo b too-large', testMeans))).toEqual(said)
})

test('a worker without its walls says why instead of being ready, and ends', () => {
  const channel = new Channel()
  refuseJobs(channel as unknown as NodeJS.Process, new Problem('isolation-missing', 'no bubblewrap'))
  expect(channel.replies).toEqual([{ unfit: { code: 'isolation-missing', detail: 'no bubblewrap' } }])
  expect(channel.exits).toEqual([70])
})
