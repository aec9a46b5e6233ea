import { readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeTar, type TarPart } from '../../../test/fixtures/make-tar.ts'
import { materialisedHash, nothingSniffer, readExhibit, readPath, sha256, walked } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { EvidenceOpener } from '../../application/ports/evidence-source.ts'
import { openEvidenceOpener } from './evidence-opener.ts'

let home: ReturnType<typeof tempFolder>
let opener: EvidenceOpener

beforeEach(async () => {
  home = tempFolder()
  opener = await openEvidenceOpener(join(home.path, 'case'), nothingSniffer)
})
afterEach(async () => {
  await opener[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

async function openBytes(bytes: Buffer, name = 'exhibit.tar') {
  writeFileSync(join(home.path, name), bytes)
  return opener.open(join(home.path, name))
}

const file = (name: string, bytes: Buffer): TarPart => ({ header: { name, size: bytes.length }, bytes })
const one = Buffer.from('one')
const large = Buffer.alloc(3 * 1024 * 1024 + 5, 'large ')

describe.each([
  ['plain', (bytes: Buffer) => bytes, 'exhibit.tar'],
  ['packed, whatever it is called', (bytes: Buffer) => gzipSync(bytes), 'exhibit'],
])('a TAR archive as an exhibit, %s', (_form, pack, name) => {
  test('gives its entries with hash, size and time', async () => {
    const parts = [
      file('b/two.png', large),
      { header: { name: 'b/', type: 'directory' } } as const,
      file('./a.png', one),
      file('empty.png', Buffer.alloc(0)),
    ]
    await using source = await openBytes(pack(await makeTar(parts)), name)
    expect(source).toMatchObject({ form: 'archive', name })
    expect(Object.fromEntries(await readExhibit(source))).toEqual({
      'b/two.png': sha256(large),
      'a.png': sha256(one),
      'empty.png': sha256(Buffer.alloc(0)),
    })
    const [first] = await walked(source)
    expect(first).toMatchObject({ bytes: large.length, modifiedAt: '2026-11-22T17:00:00.000Z', createdAt: null })
  })

  test('hands a decoder a whole copy that is gone afterwards, and stays as it was', async () => {
    const whole = pack(await makeTar([file('a.png', one), file('b.png', large), file('c.png', one)]))
    await using source = await openBytes(whole, name)
    utimesSync(source.source, new Date(1e12), new Date(1e12))
    expect(await materialisedHash(source, 'b.png', sha256(large))).toBe(sha256(large))
    expect(await materialisedHash(source, 'a.png', sha256(one))).toBe(sha256(one))
    await source[Symbol.asyncDispose]()
    expect(readdirSync(join(home.path, 'case', 'spool'))).toEqual([])
    expect(sha256(readFileSync(source.source))).toBe(sha256(whole))
    expect(statSync(source.source).mtimeMs).toBe(1e12)
    await expect(source.materialise('none.png', sha256(one))).rejects.toMatchObject({ code: 'file-missing' })
  })

  test('gives what lies before the place where it was cut short', async () => {
    const whole = await makeTar([file('a.png', one), file('b.png', large)])
    await using source = await openBytes(pack(whole.subarray(0, 1_000_000)), name)
    expect(Object.fromEntries(await readExhibit(source))).toEqual({
      'a.png': sha256(one),
      'b.png': 'archive-broken',
      [name]: 'archive-broken',
    })
  })

  test('has links, devices and pipes noted and not followed', async () => {
    const kinds = ['symlink', 'link', 'character-device', 'block-device', 'fifo'] as const
    const parts = kinds.map((type): TarPart => ({ header: { name: type, type, linkname: '/etc/hostname' } }))
    await using source = await openBytes(pack(await makeTar([...parts, file('a.png', one)])), name)
    expect(Object.fromEntries(await readExhibit(source))).toEqual({
      symlink: 'link-not-followed',
      link: 'link-not-followed',
      'character-device': 'special-file',
      'block-device': 'special-file',
      fifo: 'special-file',
      'a.png': sha256(one),
    })
  })

  test('has entries refused that would leave it, and keeps two of one name apart', async () => {
    const names = ['../up.png', '/etc/absolute.png', 'a.png', 'a.png']
    await using source = await openBytes(pack(await makeTar(names.map((path) => file(path, Buffer.from(path))))), name)
    expect(Object.fromEntries(await readExhibit(source))).toEqual({
      '../up.png': 'archive-entry-refused: path',
      '/etc/absolute.png': 'archive-entry-refused: path',
      'a.png': sha256('a.png'),
      'a.png (2)': sha256('a.png'),
    })
    expect(await materialisedHash(source, 'a.png (2)', sha256('a.png'))).toBe(sha256('a.png'))
  })

  test('has a name refused that no file can have, and its length kept out of the case', async () => {
    const names = ['d/'.repeat(2044) + 'lamp.png', 'x'.repeat(3_000_000), 'x'.repeat(3_000_000)]
    await using source = await openBytes(pack(await makeTar([...names.map((path) => file(path, one)), file('a.png', one)])), name)
    expect(Object.fromEntries(await readExhibit(source))).toEqual({
      [names[0] ?? '']: sha256(one),
      [`${'x'.repeat(1024)}… [3000000]`]: 'archive-entry-refused: path',
      [`${'x'.repeat(1024)}… [3000000] (2)`]: 'archive-entry-refused: path',
      'a.png': sha256(one),
    })
  })

  test('is read again only by walking it again', async () => {
    await using source = await openBytes(pack(await makeTar([file('a.png', one)])), name)
    for await (const found of source.walk()) {
      await source.read(found.path)
      await expect(source.read(found.path)).rejects.toMatchObject({ code: 'file-missing' })
    }
    expect(Object.fromEntries(await readExhibit(source))).toEqual({ 'a.png': sha256(one) })
  })

  test('can be left midway', async () => {
    await using source = await openBytes(pack(await makeTar([file('a.png', large), file('b.png', large)])), name)
    for await (const found of source.walk()) {
      expect(found.path).toBe('a.png')
      break
    }
  })
})

test('a packed entry that claims more than the whole archive can hold is refused', async () => {
  const whole = await makeTar([file('a.png', one), file('bomb.png', Buffer.from('small'))])
  // The header of the second entry: its size in octal, and the checksum that fits it.
  whole.write('77777777777\0', 1024 + 124, 'latin1')
  whole.fill(' ', 1024 + 148, 1024 + 156)
  const sum = whole.subarray(1024, 1536).reduce((total, byte) => total + byte, 0)
  whole.write(`${sum.toString(8).padStart(6, '0')}\0 `, 1024 + 148, 'latin1')
  await using source = await openBytes(gzipSync(whole), 'exhibit.tgz')
  const results = await readExhibit(source)
  expect(results.get('a.png')).toBe(sha256(one))
  expect(results.get('bomb.png')).toBe('archive-entry-refused: size')
})

test('a decoder gets no bytes but those of the medium, where another archive has taken the place of this one', async () => {
  await using source = await openBytes(await makeTar([file('a.png', one)]), 'exhibit.tar')
  await expect(source.materialise('a.png', sha256('other'))).rejects.toMatchObject({ code: 'file-changed' })
})

test('a link to a packed archive is read like the archive, and damage in the packing is named', async () => {
  const whole = gzipSync(await makeTar([file('a.png', one), file('b.png', large)]))
  whole.fill(0, whole.length - 2000, whole.length - 1000)
  writeFileSync(join(home.path, 'blob'), whole)
  symlinkSync('blob', join(home.path, 'exhibit.tgz'))
  await using source = await opener.open(join(home.path, 'exhibit.tgz'))
  const results = Object.fromEntries(await readExhibit(source))
  expect(results['a.png']).toBe(sha256(one))
  expect(results.blob).toBe('archive-broken')
})

test('a gzip file that holds no TAR, and one that is damaged from the start, are files like others', async () => {
  for (const bytes of [gzipSync(Buffer.alloc(2000, 'text')), Buffer.from([0x1f, 0x8b, 1, 2, 3])]) {
    await using source = await openBytes(bytes, 'notes.gz')
    expect(source.form).toBe('file')
    expect(Object.fromEntries(await readExhibit(source))).toEqual({ 'notes.gz': sha256(bytes) })
  }
})

test('a packed archive whose checksum does not hold gives its entries, and the damage beside them', async () => {
  const whole = gzipSync(await makeTar([file('a.png', one), file('b.png', large)]), { level: 0 })
  whole.write('L', whole.lastIndexOf('large '))
  await using source = await openBytes(whole, 'exhibit.tgz')
  const results = Object.fromEntries(await readExhibit(source))
  expect(Object.keys(results)).toEqual(['a.png', 'b.png', 'exhibit.tgz'])
  expect([results['a.png'], results['exhibit.tgz']]).toEqual([sha256(one), 'archive-broken'])
  expect(await materialisedHash(source, 'a.png', sha256(one))).toBe(sha256(one))
})

test('what lies before damage in the packing is the same however fast it is read', async () => {
  const digits = (seed: number) => Buffer.from(Array.from({ length: 32 }, (_, line) => sha256(`${seed} ${line}`)).join(''))
  const whole = gzipSync(await makeTar(Array.from({ length: 200 }, (_, index) => file(`${index}.txt`, digits(index)))))
  whole[70_000] = (whole[70_000] ?? 0) ^ 0x10
  await using source = await openBytes(whole, 'exhibit.tgz')
  const atOnce = await readExhibit(source)
  const slowly = new Map<string, string>()
  for await (const found of source.walk()) {
    await pause(2)
    slowly.set(found.path, await readPath(source, found))
  }
  expect(atOnce.get('exhibit.tgz')).toBe('archive-broken')
  expect(slowly).toEqual(atOnce)
})
