import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { frameTimes } from './frame-times.ts'

const line = (pts: number) => `0, ${pts}, ${pts}, 512, 3, 0x00000000\n`

test('times are told in their order, and null when there are no more', async () => {
  const times = frameTimes(Readable.from([Buffer.from(line(5) + line(9))]))
  expect([await times.next(), await times.next(), await times.next()]).toEqual([{ frame: 0, pts: 5 }, { frame: 1, pts: 9 }, null])
})

test('frames other than the wanted ones are counted and not told', async () => {
  const times = frameTimes(Readable.from([Buffer.from([5, 9, 9, 7, 5].map(line).join(''))]), new Set([1, 3, 9]))
  expect([await times.next(), await times.next(), await times.next()]).toEqual([{ frame: 1, pts: 9 }, { frame: 3, pts: 7 }, null])
})

test('a decoder that tells times without end and sends no pictures is no longer listened to', async () => {
  let sent = 0
  const endless = new Readable({
    read() {
      sent += 1
      this.push(Buffer.from(line(1).repeat(100)))
    },
  })
  const times = frameTimes(endless, null, 1000)
  await new Promise((resolve) => endless.on('close', resolve))
  expect(sent).toBeLessThan(100)
  await expect(times.next()).rejects.toMatchObject({ code: 'decoder-crashed', detail: 'times without pictures' })
})
