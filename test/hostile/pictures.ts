import { crc32, deflateSync } from 'node:zlib'
import type { HostileFile } from './hostile-file.ts'

/** Pictures that claim to be enormous, and one that moves for a very long time. */
export function hostilePictures(gifFrames: number): HostileFile[] {
  return [
    { path: 'claims-60000.png', bytes: png({ width: 60_000, height: 60_000, data: deflateSync(Buffer.alloc(1000)) }) },
    { path: 'claims-most.png', bytes: png({ width: 0x7fffffff, height: 0x7fffffff, data: deflateSync(Buffer.alloc(10)) }) },
    { path: 'claims-nothing.png', bytes: png({ width: 0, height: 0, data: deflateSync(Buffer.alloc(10)) }) },
    { path: 'thin.png', bytes: png({ width: 1, height: 200_000, data: deflateSync(Buffer.alloc(200_000 * 2)) }) },
    { path: 'claims-60000.bmp', bytes: bmp(60_000) },
    { path: 'claims-65535.gif', bytes: gif({ size: 65_535, frames: 1 }) },
    { path: `moves-${gifFrames}.gif`, bytes: gif({ size: 16, frames: gifFrames }) },
    { path: 'empty.jpg', bytes: Buffer.alloc(0) },
    { path: 'one-byte.jpg', bytes: Buffer.of(0xff) },
    { path: 'zeros.jpg', bytes: Buffer.alloc(70_000) },
  ]
}

function png({ width, height, data }: { readonly width: number; readonly height: number; readonly data: Buffer }): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', head),
    pngChunk('IDAT', data),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(data.length, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}

function bmp(size: number): Buffer {
  const head = Buffer.alloc(54 + 1000)
  head.write('BM', 0)
  head.writeUInt32LE(head.length, 2)
  head.writeUInt32LE(54, 10)
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(size, 18)
  head.writeInt32LE(size, 22)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(24, 28)
  return head
}

/** Frames of one pixel on a screen of so many, each black or white in turn. */
function gif({ size, frames }: { readonly size: number; readonly frames: number }): Buffer {
  const head = Buffer.concat([Buffer.from('GIF89a'), shorts(size, size), Buffer.of(0x80, 0, 0), Buffer.of(0, 0, 0, 255, 255, 255)])
  const dark = gifFrame(0x44)
  const light = gifFrame(0x4c)
  return Buffer.concat([head, ...Array.from({ length: frames }, (_, index) => (index % 2 === 0 ? dark : light)), Buffer.of(0x3b)])
}

function gifFrame(code: number): Buffer {
  const timing = Buffer.of(0x21, 0xf9, 4, 0, 2, 0, 0, 0)
  return Buffer.concat([timing, Buffer.of(0x2c), shorts(0, 0, 1, 1), Buffer.of(0, 2, 2, code, 1, 0)])
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2)
  return bytes
}
