import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../e2e/wordveil.ts'
import { makeZip } from '../fixtures/make-zip.ts'

const sample = join(checkout, 'samples', 'case')
const camera = join(sample, 'phone', 'DCIM', '100MEDIA')
const stick = join(sample, 'usb-stick')

/** Writes two exhibits that run in seconds and hold some of everything: photos, films, sound, an archive, duplicates, a broken film. */
export function writeSmallCase(folder: string): readonly string[] {
  const phone = join(folder, 'phone')
  mkdirSync(join(phone, 'copies'), { recursive: true })
  const flower = join(stick, 'backup', '2024', 'flower.jpg')
  const dinner = join(stick, 'backup', '2024', 'dinner (small).jpg')
  const copies: readonly (readonly [from: string, to: string])[] = [
    [flower, 'flower.jpg'],
    [flower, join('copies', 'flower again.jpg')],
    [join(camera, 'IMG_0412.jpg'), 'sign.jpg'],
    [join(camera, 'VID_0032.mp4'), 'street.mp4'],
    [join(stick, 'films', 'VID_0030.mp4'), 'broken.mp4'],
    [join(camera, 'IMG_0415.jpg'), 'cut.jpg'],
  ]
  for (const [from, to] of copies) cpSync(from, join(phone, to), { preserveTimestamps: true })
  writeFileSync(join(phone, 'tone.wav'), tone(2))
  writeFileSync(join(phone, 'notes.txt'), 'Nothing to see here.\n')
  const archive = join(folder, 'backup.zip')
  const entries = [
    ['a/dinner.jpg', dinner],
    ['a/flower.jpg', flower],
    ['speech.mp4', join(camera, 'VID_0031.mp4')],
  ] as const
  writeFileSync(archive, makeZip(entries.map(([name, path]) => ({ name, bytes: readFileSync(path) }))))
  return [phone, archive]
}

const rate = 16_000

/** So many seconds of a plain tone as a WAV file. */
function tone(seconds: number): Buffer {
  const samples = Int16Array.from({ length: seconds * rate }, (_, index) => 8000 * Math.sin((2 * Math.PI * 440 * index) / rate))
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.byteLength, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.byteLength, 40)
  return Buffer.concat([head, Buffer.from(samples.buffer)])
}
