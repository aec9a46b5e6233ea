import { gzipSync } from 'node:zlib'
import { makeTar } from '../fixtures/make-tar.ts'
import { makeZip } from '../fixtures/make-zip.ts'
import type { HostileFile } from './hostile-file.ts'

/** Archives that would write outside of themselves, link outside, swell, or hold themselves. */
export async function hostileArchives(photo: Buffer): Promise<HostileFile[]> {
  const zeros = Buffer.alloc(24 * 1024 ** 2)
  const inner = makeZip([{ name: 'zeros.bmp', bytes: zeros }])
  const nested = makeZip(Array.from({ length: 12 }, (_, index) => ({ name: `${index}.zip`, bytes: inner })))
  const overlapping = Array.from({ length: 200 }, (_, index) => ({ name: `same-${index}.jpg`, bytes: photo, sameBytesAs: 0 }))
  return [
    { path: 'outside.zip', bytes: makeZip(outside.map((name) => ({ name, bytes: photo }))) },
    { path: 'outside.tar', bytes: await makeTar([...outside.map((name) => ({ header: { name }, bytes: photo })), ...links]) },
    { path: 'nested.zip', bytes: nested },
    { path: 'overlapping.zip', bytes: makeZip([{ name: 'first.jpg', bytes: photo }, ...overlapping]) },
    { path: 'claims-too-much.zip', bytes: makeZip([{ name: 'small.jpg', bytes: photo, claimedBytes: 0xfffffff0 }]) },
    { path: 'claims-too-little.zip', bytes: makeZip([{ name: 'zeros.png', bytes: zeros, claimedBytes: 10 }]) },
    { path: 'packed.tar.gz', bytes: gzipSync(await makeTar([{ header: { name: 'zeros.mp4' }, bytes: zeros }])) },
    { path: 'cut.zip', bytes: makeZip([{ name: 'a.jpg', bytes: photo }]).subarray(0, -30) },
    { path: 'cut.tar', bytes: (await makeTar([{ header: { name: 'a.jpg' }, bytes: photo }])).subarray(0, 1500) },
    { path: 'many.zip', bytes: makeZip(Array.from({ length: 600 }, (_, index) => ({ name: `${'d/'.repeat(index % 40)}${index}.txt` }))) },
  ]
}

const outside = [
  '../was-outside.jpg',
  '../../was-outside.jpg',
  '/tmp/wordveil-was-outside.jpg',
  '..\\was-outside.jpg',
  'C:\\was-outside.jpg',
  'a/../../was-outside.jpg',
]

const links = [
  { header: { name: 'link.jpg', type: 'symlink', linkname: '/etc/passwd' } },
  { header: { name: 'hard.jpg', type: 'link', linkname: '../../secret.txt' } },
  { header: { name: 'loop', type: 'symlink', linkname: 'loop' } },
  { header: { name: 'device', type: 'character-device', devmajor: 1, devminor: 5 } },
  { header: { name: 'pipe', type: 'fifo' } },
] as const
