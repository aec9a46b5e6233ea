import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

/** Files of a folder; a device holds many folders of some hundreds. */
const filesInFolder = 500

/**
 * An exhibit of so many small files, the same each time, of the kinds that fill a device: of 100 files 40 are texts, 25 other bytes of no
 * medium, 5 empty, 29 copies of what is there already, and one is a picture of 24 × 24 pixels.
 */
export function makeExhibit(folder: string, files: number): void {
  for (let index = 0; index < files; index += 1) {
    if (index % filesInFolder === 0) mkdirSync(folderOf(folder, index), { recursive: true })
    const { name, bytes } = fileAt(index)
    writeFileSync(join(folderOf(folder, index), name), bytes)
  }
}

function folderOf(folder: string, index: number): string {
  return join(folder, `d${String(Math.floor(index / filesInFolder)).padStart(4, '0')}`)
}

function fileAt(index: number): { readonly name: string; readonly bytes: Buffer } {
  const place = index % 100
  const number = String(index).padStart(7, '0')
  if (place === 0) return { name: `${number}.png`, bytes: tinyPng(index) }
  if (place <= 40) return { name: `${number}.txt`, bytes: Buffer.from(`Note ${index}.\n`.repeat(1 + (place % 17))) }
  if (place <= 65) return { name: `${number}.dat`, bytes: noise(index, 200 + place * 50) }
  if (place <= 70) return { name: `${number}.tmp`, bytes: Buffer.alloc(0) }
  if (place <= 90) return { name: `${number}.txt`, bytes: Buffer.from(`Copy ${place}.\n`) }
  return { name: `${number}.png`, bytes: tinyPng(place % 3) }
}

function noise(seed: number, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, block) => createHash('sha256').update(`${seed} ${block}`).digest())
  return Buffer.concat([Buffer.from([0xff, 0x00]), ...blocks]).subarray(0, length)
}

const side = 24

function tinyPng(seed: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2], 8)
  const row = 1 + side * 3
  const pixels = noise(seed, side * row)
  for (let y = 0; y < side; y += 1) pixels[y * row] = 0
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
