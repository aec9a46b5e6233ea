import type { Readable } from 'node:stream'

/** Collects little-endian 32-bit float samples at 16 kHz, at most `maxSeconds`; `goesOn` tells whether there was more. */
export async function collectSound(stream: Readable, maxSeconds: number): Promise<{ samples: Float32Array; goesOn: boolean }> {
  const limit = maxSeconds * 16_000 * 4
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (bytes < limit) chunks.push(chunk.subarray(0, limit - bytes))
    bytes += chunk.length
  }
  const kept = Math.min(bytes, limit)
  const samples = new Float32Array(Math.floor(kept / 4))
  const view = Buffer.from(samples.buffer)
  let at = 0
  for (const chunk of chunks) at += chunk.copy(view, at)
  return { samples, goesOn: bytes > limit }
}
