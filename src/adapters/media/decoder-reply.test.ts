import { expect, test } from 'vitest'
import { z } from 'zod'
import { decoderReply } from './decoder-reply.ts'

const schema = z.object({ container: z.string() })

test('an answer of the known form is taken', () => {
  expect(decoderReply(schema, '{"container":"mov"}')).toEqual({ container: 'mov' })
})

test.each(['', '{', '{}', 'null', '{"container":3}'])('the answer %j costs the medium and not the worker', (reply) => {
  expect(() => decoderReply(schema, reply)).toThrowError(expect.objectContaining({ code: 'decoder-crashed' }))
})
