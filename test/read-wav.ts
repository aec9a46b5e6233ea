import { readFileSync } from 'node:fs'

/** The samples of a mono 16-bit WAV file at 16 kHz, −1…1. */
export function readWav(path: string): Float32Array {
  const file = readFileSync(path)
  const format = file.indexOf('fmt ') + 8
  if (file.readUInt16LE(format + 2) !== 1 || file.readUInt32LE(format + 4) !== 16000 || file.readUInt16LE(format + 14) !== 16)
    throw new Error('expected 16 kHz, mono, 16 bit')
  const data = file.indexOf('data', format) + 8
  const count = Math.floor(Math.min(file.readUInt32LE(data - 4), file.length - data) / 2)
  return Float32Array.from({ length: count }, (_, index) => file.readInt16LE(data + index * 2) / 32768)
}
