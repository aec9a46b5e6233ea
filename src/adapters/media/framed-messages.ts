import type { Readable } from 'node:stream'
import { Problem } from '../../domain/problem.ts'

/** One message between a process and the decoder that it keeps: facts in JSON, and bytes. */
export interface Message {
  readonly head: unknown
  readonly body: Buffer
}

const prefixBytes = 8

/** A message as it goes through a pipe: the lengths of both parts (32 bit, little-endian), the JSON, the bytes. */
export function framed(head: unknown, bodies: readonly Uint8Array[]): Uint8Array[] {
  const json = Buffer.from(JSON.stringify(head))
  const prefix = Buffer.alloc(prefixBytes)
  prefix.writeUInt32LE(json.length, 0)
  prefix.writeUInt32LE(
    bodies.reduce((sum, body) => sum + body.length, 0),
    4,
  )
  return [Buffer.concat([prefix, json]), ...bodies]
}

/** The messages of a pipe until its end; one longer than `mostBytes` throws `memory-limit`. */
export async function* messagesOf(pipe: Readable, mostBytes: number): AsyncGenerator<Message> {
  const take = taker(pipe)
  for (;;) {
    const prefix = await take(prefixBytes)
    if (prefix === null) return
    const headBytes = prefix.readUInt32LE(0)
    const bodyBytes = prefix.readUInt32LE(4)
    if (headBytes + bodyBytes > mostBytes) throw new Problem('memory-limit', 'an answer beyond the limit')
    const head = await take(headBytes)
    const body = await take(bodyBytes)
    if (head === null || body === null) return
    yield { head: parsed(head), body }
  }
}

function parsed(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString('utf8'))
  } catch (cause) {
    throw new Problem('decoder-crashed', 'an answer that is no JSON', cause)
  }
}

/** Gives the next so many bytes of a pipe; null where it ends before. */
function taker(pipe: Readable): (bytes: number) => Promise<Buffer | null> {
  const chunks: AsyncIterator<Buffer> = pipe[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  return async (bytes) => {
    const taken = Buffer.allocUnsafeSlow(bytes)
    let have = 0
    while (have < bytes) {
      if (rest.length === 0) {
        const next = await chunks.next()
        if (next.done === true) return null
        rest = next.value
      }
      const part = rest.subarray(0, bytes - have)
      taken.set(part, have)
      rest = rest.subarray(part.length)
      have += part.length
    }
    return taken
  }
}
