import type { Readable } from 'node:stream'

const bytesPerSecond = 16_000 * 4

/** How much sound to expect and to take at most, in seconds. */
export interface SoundLength {
  readonly expected: number
  readonly most: number
}

/** Collects little-endian 32-bit float samples at 16 kHz; `goesOn` tells whether there was more than `most`. */
export async function collectSound(stream: Readable, length: SoundLength): Promise<{ samples: Float32Array; goesOn: boolean }> {
  const limit = Math.floor(length.most) * bytesPerSecond
  let bytes = Buffer.alloc(Math.min(limit, Math.ceil(length.expected + 1) * bytesPerSecond))
  let filled = 0
  let told = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const taken = chunk.subarray(0, limit - filled)
    if (filled + taken.length > bytes.length) bytes = grown(bytes, Math.min(limit, (filled + taken.length) * 2))
    filled += taken.copy(bytes, filled)
    told += chunk.length
  }
  return { samples: new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(filled / 4)), goesOn: told > limit }
}

function grown(bytes: Buffer, length: number): Buffer<ArrayBuffer> {
  const larger = Buffer.alloc(length)
  bytes.copy(larger)
  return larger
}
