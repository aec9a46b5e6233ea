import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { cutStream } from './cut-stream.ts'
import { exactTime, isExactTime } from './exact-time.ts'
import { filmProbe, type RawStream } from './film-probe.ts'
import { timedParts } from './timed-parts.ts'
import { timedPictures } from './timed-pictures.ts'

const line = (pts: string) => `0, ${pts}, ${pts}, 512, 3, 0x00000000\n`
const beyond = String(2n ** 62n)
const pixels = () => Readable.from([Buffer.alloc(6, 90)])
const child = (...times: string[]) => ({
  output: pixels(),
  side: Readable.from([Buffer.from(times.map(line).join(''))]),
  end: Promise.resolve({ reason: 'exit', code: 0, signal: null, errors: '' } as const),
})

test('a time is exact as far as numbers count, with room for what is added', () => {
  expect([0, -1024, 2 ** 52].map(exactTime)).toEqual([0, -1024, 2 ** 52])
  expect([2 ** 52 + 2, -(2 ** 62), 0.5, Number.NaN, Number.POSITIVE_INFINITY].filter(isExactTime)).toEqual([])
})

test('pictures come until a time that cannot be counted, which is damage of the film', async () => {
  const times: number[] = []
  const read = async () => {
    for await (const { pts } of timedPictures(child('512', beyond), { width: 1, height: 1, only: null })) times.push(pts)
  }
  await expect(read()).rejects.toMatchObject({ code: 'content-broken' })
  expect(times).toEqual([512])
})

test('a pass ends at such a time in the same way', async () => {
  const { output, side } = child('512', beyond)
  const times: number[] = []
  await expect(timedParts(cutStream(output, 3), side).take((pts) => void times.push(pts))).rejects.toMatchObject({ code: 'content-broken' })
  expect(times).toEqual([512])
})

test('what a container says of its length and of the beginning of its sound is not taken where it cannot be counted', () => {
  const film = {
    type: 'video',
    codec: 'h264',
    width: 64,
    height: 48,
    aspect: [1, 1],
    timeBase: [1, 12_800],
    cover: false,
    rotation: 0,
  } as const
  const stream = (start: number, duration: number): RawStream => ({ ...film, start, duration })
  const probe = (durationSeconds: number | null) =>
    filmProbe({ container: 'mov', durationSeconds, streams: [stream(0, 2 ** 62), { ...stream(2 ** 62, 100), type: 'audio' }] })
  expect(probe(2 ** 62 / 12_800).duration).toBeNull()
  expect(probe(null).duration).toBeNull()
  expect(probe(2.5)).toMatchObject({ duration: { pts: 2_500_000, timeBase: [1, 1_000_000] }, audio: { start: { pts: 0 } } })
})
