import { makeZip } from '../fixtures/make-zip.ts'
import { type HostileFile, type Lures, textFile } from './hostile-file.ts'

/** Documents, programs and archives under the names of photos, and files that are two things at once. */
export function disguisedFiles({ secretPath, address }: Lures, photo: Buffer): HostileFile[] {
  const script = Buffer.from(`#!/bin/sh\ntouch script-was-here\ncat ${secretPath}\n`)
  const archive = makeZip([
    { name: '../outside-of-polyglot.jpg', bytes: photo },
    { name: 'inner.jpg', bytes: photo },
  ])
  const commented = Buffer.concat([photo.subarray(0, 2), segment(0xfe, script), photo.subarray(2)])
  return [
    textFile('postscript.jpg', ['%!PS-Adobe-3.0', `(${secretPath}) (r) file 1000 string readstring pop show`, 'showpage']),
    textFile('postscript.eps', ['%!PS-Adobe-3.0 EPSF-3.0', '%%BoundingBox: 0 0 10 10', '(%pipe%touch eps-was-here) (r) file', 'showpage']),
    textFile('document.jpg', [
      '%PDF-1.4',
      `1 0 obj<</Type/Catalog/OpenAction<</S/URI/URI(${address}/pdf)>>>>endobj`,
      'trailer<</Root 1 0 R>>',
      '%%EOF',
    ]),
    textFile('page.png', ['<!doctype html>', `<img src="${address}/page.png"><script src="${address}/page.js"></script>`]),
    { path: 'script.jpeg', bytes: script },
    { path: 'program.gif', bytes: Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(2000, 7)]) },
    { path: 'archive.jpg', bytes: archive },
    { path: 'photo-and-archive.jpg', bytes: Buffer.concat([photo, archive]) },
    { path: 'photo-and-page.jpg', bytes: Buffer.concat([photo, Buffer.from(`<script src="${address}/tail.js"></script>`)]) },
    { path: 'photo-and-script.jpg', bytes: commented },
    { path: 'gif-and-script.gif', bytes: Buffer.concat([Buffer.from('GIF89a=1;'), script]) },
    { path: 'document-before-photo.jpg', bytes: Buffer.concat([Buffer.from('%PDF-1.4\n'), photo]) },
  ]
}

function segment(mark: number, bytes: Buffer): Buffer {
  const head = Buffer.from([0xff, mark, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}
