import type { Readable } from 'node:stream'

/** Cuts a byte stream into frames of `bytes` bytes. The buffer is reused; a rest shorter than a frame is dropped. */
export async function* rawFrames(stream: Readable, bytes: number): AsyncGenerator<Uint8Array> {
  const frame = new Uint8Array(bytes)
  let filled = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let at = 0
    while (at < chunk.length) {
      const take = Math.min(bytes - filled, chunk.length - at)
      frame.set(chunk.subarray(at, at + take), filled)
      filled += take
      at += take
      if (filled < bytes) continue
      filled = 0
      yield frame
    }
  }
}
