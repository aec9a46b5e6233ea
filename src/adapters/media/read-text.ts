import type { Readable } from 'node:stream'
import { Problem } from '../../domain/problem.ts'

const maxReplyBytes = 4_000_000

/** All that a decoder process says, as UTF-8; more than 4 MB is refused. */
export async function readText(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maxReplyBytes) throw new Problem('content-broken', 'more streams than can be listed')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
