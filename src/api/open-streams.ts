import type { FastifyReply } from 'fastify'
import { Problem } from '../domain/problem.ts'

/** Streams that stay open, counted by who reads them: each of them asks the store again and again. */
export interface OpenStreams {
  /** Counts one until its reader has gone; refuses one too many with the problem `too-many-requests`. */
  enter(reader: string, reply: FastifyReply): void
}

// A page holds one or two, and a browser gives a server no more than six connections at a time over HTTP/1.1.
const mostOpen = 24

/** Counts the open streams of one server. */
export function countStreams(): OpenStreams {
  const open = new Map<string, number>()
  return {
    enter: (reader, reply) => {
      const before = open.get(reader) ?? 0
      if (before >= mostOpen) throw new Problem('too-many-requests')
      open.set(reader, before + 1)
      reply.raw.once('close', () => {
        const left = (open.get(reader) ?? 1) - 1
        if (left === 0) open.delete(reader)
        else open.set(reader, left)
      })
    },
  }
}
