import { crc32 } from 'node:zlib'
import { partsOf } from './parts.ts'

/** The same bytes with the checksum of every PNG chunk put right, so that damage gets past the first check; other formats as they are. */
export function mendChecksums(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return bytes
  const mended = Buffer.from(bytes)
  for (const { at, end } of partsOf(bytes)) {
    if (end - at >= 12) mended.writeUInt32BE(crc32(mended.subarray(at + 4, end - 4)), end - 4)
  }
  return mended
}
