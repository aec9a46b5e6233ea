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

const blockBytes = 512
const sumAt = { from: 148, to: 156 }

/** The same bytes with the checksum of every TAR header put right. */
export function mendTarHeaders(bytes: Buffer): Buffer {
  const mended = Buffer.from(bytes)
  for (const at of tarHeaders(bytes)) {
    const header = mended.subarray(at, at + blockBytes).fill(' ', sumAt.from, sumAt.to)
    const sum = header.reduce((all, byte) => all + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, sumAt.from, 'latin1')
  }
  return mended
}

/** Where the headers of a TAR archive lie. */
export function tarHeaders(bytes: Buffer): number[] {
  const blocks = Array.from({ length: Math.floor(bytes.length / blockBytes) }, (_, index) => index * blockBytes)
  return blocks.filter((at) => bytes.toString('latin1', at + 257, at + 262) === 'ustar')
}
