import { EventEmitter } from 'node:events'
import type { FastifyReply } from 'fastify'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { gather } from '../../test/gather.ts'
import { Problem } from '../domain/problem.ts'
import { eventStream } from './event-stream.ts'
import { countStreams } from './open-streams.ts'

async function* numbers() {
  for (let number = 1; number <= 5; number++) yield number
}

test('a stream ends before the first event that its reader may no longer be told', async () => {
  let asked = 0
  const stillMay = async () => {
    if (++asked > 2) throw new Problem('work-covered', 'break-due')
  }
  expect((await gather(eventStream(z.number(), numbers(), stillMay))).map(String)).toEqual(['data: 1\n\n', 'data: 2\n\n'])
})

test('a fault in asking whether it may go on is not swallowed', async () => {
  const stillMay = () => Promise.reject(new Error('a bug'))
  await expect(gather(eventStream(z.number(), numbers(), stillMay))).rejects.toThrow('a bug')
})

test('one reader holds so many streams and no more, until some of them are closed', () => {
  const streams = countStreams()
  const raw = new EventEmitter().setMaxListeners(50)
  const reply = { raw } as unknown as FastifyReply
  for (let stream = 0; stream < 24; stream++) streams.enter('ida', reply)
  expect(() => streams.enter('ida', reply)).toThrow(expect.objectContaining({ code: 'too-many-requests' }))
  streams.enter('bo', reply)
  raw.emit('close')
  streams.enter('ida', reply)
})
