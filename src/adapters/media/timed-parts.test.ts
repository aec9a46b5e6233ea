import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { crcLines } from './crc-lines.ts'
import { cutStream } from './cut-stream.ts'
import { timedParts } from './timed-parts.ts'

const lines = (...pts: number[]) => Readable.from([Buffer.from(pts.map((at) => `0, ${at}, ${at}, 1, 3, 0x00000000\n`).join(''))])
const pictures = (count: number) => cutStream(Readable.from([Buffer.alloc(3 * count)]), 3)

test('each picture is handed on with its time, and what has none is counted', async () => {
  const times: number[] = []
  expect(await timedParts(pictures(3), lines(10, 20)).take((pts) => void times.push(pts))).toBe(1)
  expect(times).toEqual([10, 20])
})

test('a decoder that sends pictures and no times is not waited for until memory is full', async () => {
  const silent = new Readable({ read: () => undefined })
  const taken = timedParts(pictures(50), silent, { bytes: 100, times: 10 }).take(() => undefined)
  await expect(taken).rejects.toMatchObject({ code: 'decoder-crashed', detail: 'pictures without times' })
})

test('a decoder that sends times and no pictures is not listened to until memory is full', async () => {
  const taken = timedParts(cutStream(new Readable({ read: () => undefined }), 3), lines(1, 2, 3), { bytes: 100, times: 2 }).take(
    () => undefined,
  )
  await expect(taken).rejects.toMatchObject({ code: 'decoder-crashed', detail: 'times without pictures' })
})

test('a line that never ends is kept no longer than a line is, and the next one is read', async () => {
  const endless = Array.from({ length: 100 }, () => Buffer.alloc(100_000, '0'))
  const told: number[] = []
  await crcLines(Readable.from([...endless, Buffer.from('\n0, 7, 7, 1, 3, 0x00000000\n')]), ({ pts }) => void told.push(pts))
  expect(told).toEqual([Number.NaN, 7])
})
