import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { sharedData } from '../../../test/shared-data.ts'
import { kindOfMimeType } from './kind-of-mime-type.ts'
import { createContentSniffer, sniffFile } from './sniff-content.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const iso = (brand: string, more = '') => bytes(`\0\0\0${String.fromCharCode(16 + more.length)}ftyp${brand}\0\0\0\0${more}`)

/** A little-endian TIFF head whose first directory has these tags (number and value) and this text at offset 100. */
function tiff(tags: readonly (readonly [number, number])[], text = ''): Buffer {
  const head = Buffer.alloc(160)
  head.write('II*\0', 'latin1')
  head.writeUInt32LE(8, 4)
  head.writeUInt16LE(tags.length, 8)
  for (const [index, [tag, value]] of tags.entries()) {
    head.writeUInt16LE(tag, 10 + index * 12)
    head.writeUInt32LE(value, 18 + index * 12)
  }
  head.write(text, 100, 'latin1')
  return head
}

const sniffer = createContentSniffer()
afterAll(() => sniffer[Symbol.asyncDispose]())

describe('what a file is', () => {
  test.each([
    ['HEIC', iso('heic'), 'image', 'image/heic'],
    ['HEIC under a neutral brand', iso('mif1', 'mif1heic'), 'image', 'image/heic'],
    ['AVIF under a neutral brand', iso('mif1', 'mif1avif'), 'image', 'image/avif'],
    ['Canon CR3', iso('crx '), 'image', 'image/x-canon-cr3'],
    ['an iPhone film', iso('qt  '), 'video', 'video/quicktime'],
    ['MP4', iso('isom', 'isommp42'), 'video', 'video/mp4'],
    ['M4A', iso('M4A '), 'audio', 'audio/mp4'],
    ['3GP', iso('3gp4'), 'video', 'video/3gpp'],
    ['a film that begins with its data', bytes('\0\0\0\bwide\0\x01\0\0mdat'), 'video', 'video/quicktime'],
    ['DNG', tiff([[0xc612, 1]]), 'image', 'image/x-adobe-dng'],
    [
      'Nikon raw',
      tiff(
        [
          [0x10f, 100],
          [0x14a, 1],
        ],
        'NIKON CORPORATION',
      ),
      'image',
      'image/x-nikon-nef',
    ],
    ['a PNG whose first byte was changed', bytes('\x00PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0 \0\0\0 '), 'image', 'image/png'],
    ['a raw H.264 stream', bytes('\0\0\0\x01\x67\x42\0\x1e'), 'video', 'video/h264'],
    ['nothing', bytes(''), 'other', 'application/x-empty'],
    ['text', bytes('hello there, this is text\n'), 'other', 'text/plain'],
    ['a playlist', bytes('#EXTM3U\n#EXTINF:5,\nfilm.ts\n'), 'other', null],
    ['a drawing', bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'other', 'image/svg+xml'],
    ['a drawing script', bytes('push graphic-context\nviewbox 0 0 640 480\n'), 'other', null],
    ['a document', bytes('%PDF-1.7\n'), 'other', 'application/pdf'],
  ])('knows %s', async (_, head, kind, mimeType) => {
    const found = await sniffer.sniff(head)
    expect(found.kind).toBe(kind)
    if (mimeType !== null) expect(found.mimeType).toBe(mimeType)
  })

  test('survives any bytes', async () => {
    for (let length = 0; length < 64; length++) {
      const head = Buffer.alloc(length, length * 7)
      head.write('II*\0', 'latin1')
      expect(await sniffer.sniff(head)).toBeDefined()
    }
  })

  const data = sharedData()
  test.skipIf(data === null).each([
    ['video/bad/jpeg_named.mp4', 'image/jpeg'],
    ['hostile/made/polyglot_jpeg_zip.jpg', 'image/jpeg'],
    ['hostile/imagetragick/read.jpg', 'image/x-mvg'],
    ['hostile/vips/looks-like-svg.webp', 'image/webp'],
    ['formats/testDNG.dng', 'image/x-adobe-dng'],
    ['formats/uncompressed_tiff.tiff', 'image/tiff'],
    ['formats/hopper/hopper.qoi', 'image/qoi'],
    ['audio/espeak_sv.ogg', 'audio/ogg'],
    ['video/photoprism/earth.avi', 'video/x-msvideo'],
  ])('judges %s by its content', async (path, mimeType) => {
    expect((await sniffFile(sniffer, join(data ?? '', path))).mimeType).toBe(mimeType)
  })
})

describe('a process that judges kinds', { timeout: 60_000 }, () => {
  const odd = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'workers', 'odd-sniffer.ts')

  test.each([
    ['hang', 'time-limit'],
    ['die', 'decoder-crashed'],
    ['odd', 'decoder-crashed'],
    ['no JSON', 'decoder-crashed'],
  ])('that does %j costs that file a problem, and no other', async (what, code) => {
    await using other = createContentSniffer({ program: odd, mostSeconds: 2 })
    const files = ['one', what, 'two'].map((text) => other.sniff(bytes(text)))
    const [one, spoilt, two] = await Promise.allSettled(files)
    expect(spoilt).toMatchObject({ status: 'rejected', reason: { code } })
    expect([one, two]).toMatchObject([{ value: { mimeType: 'text/plain' } }, { value: { mimeType: 'text/plain' } }])
  })

  test('that answers nothing at all is a fault of the machine', async () => {
    await using other = createContentSniffer({ program: join(import.meta.dirname, 'missing.ts') })
    await expect(other.sniff(bytes('one'))).rejects.toMatchObject({ code: 'worker-unfit' })
  })
})

test('pictures that are programs, and lists of other files, are never media', () => {
  const never = [
    'image/svg+xml',
    'image/x-mvg',
    'image/x-msl',
    'image/wmf',
    'audio/x-mpegurl',
    'application/vnd.apple.mpegurl',
    'application/pdf',
    'application/postscript',
  ]
  expect(never.map(kindOfMimeType)).toEqual(never.map(() => 'other'))
})
