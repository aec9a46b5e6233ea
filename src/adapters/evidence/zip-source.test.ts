import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeZip, type ZipPart } from '../../../test/fixtures/make-zip.ts'
import { materialisedHash, nothingSniffer, readExhibit, sha256, walked } from '../../../test/read-exhibit.ts'
import { sharedData } from '../../../test/shared-data.ts'
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

async function openBytes(bytes: Buffer) {
  writeFileSync(join(home.path, 'exhibit.zip'), bytes)
  return opener.open(join(home.path, 'exhibit.zip'))
}

async function resultsOf(...parts: readonly ZipPart[]) {
  await using source = await openBytes(makeZip(parts))
  return Object.fromEntries(await readExhibit(source))
}

const bytes = Buffer.from('one')

describe('a ZIP archive as an exhibit', () => {
  test('gives its entries with hash, size and time, whatever zone the machine is in', async () => {
    await using source = await openBytes(makeZip([{ name: 'b/two.png', bytes }, { name: 'b/' }, { name: './a.png', bytes }]))
    const found = await walked(source)
    expect(found.map(({ path, bytes: size, modifiedAt }) => [path, size, modifiedAt])).toEqual([
      ['b/two.png', 3, '2026-11-22T17:00:00.000Z'],
      ['a.png', 3, '2026-11-22T17:00:00.000Z'],
    ])
    expect(source).toMatchObject({ form: 'archive', name: 'exhibit.zip' })
    expect([...(await readExhibit(source)).values()]).toEqual([sha256(bytes), sha256(bytes)])
  })

  test('hands a decoder a copy that is gone afterwards, and stays as it was', async () => {
    const whole = makeZip([{ name: 'a.png', bytes }])
    await using source = await openBytes(whole)
    utimesSync(source.source, new Date(1e12), new Date(1e12))
    expect(await materialisedHash(source, 'a.png', sha256(bytes))).toBe(sha256(bytes))
    expect(readdirSync(join(home.path, 'case', 'spool'))).toEqual([])
    expect(sha256(readFileSync(source.source))).toBe(sha256(whole))
    expect(statSync(source.source).mtimeMs).toBe(1e12)
    await expect(source.materialise('none.png', sha256(bytes))).rejects.toMatchObject({ code: 'file-missing' })
  })

  test('has entries refused that would leave it', async () => {
    const names = ['../up.png', 'a/../../up.png', '/etc/absolute.png', 'C:/drive.png', 'nul\0.png']
    const results = await resultsOf(...[...names, 'fine..png', '..\\..\\up.png'].map((name) => ({ name, bytes })))
    expect(results).toEqual({
      ...Object.fromEntries(names.map((name) => [name.replace('\0', '\\x00'), 'archive-entry-refused: path'])),
      '../../up.png': 'archive-entry-refused: path',
      'fine..png': sha256(bytes),
    })
  })

  test('keeps two entries of one name apart, also where a third has the name that tells them apart', async () => {
    const parts = ['a.png', 'a.png (2)', 'a.png', 'a.png'].map((name, index) => ({ name, bytes: Buffer.from(String(index)) }))
    expect(await resultsOf(...parts)).toEqual({
      'a.png': sha256('0'),
      'a.png (2)': sha256('1'),
      'a.png (3)': sha256('2'),
      'a.png (4)': sha256('3'),
    })
  })

  test('names an encrypted entry, and hashes an empty one like any other', async () => {
    expect(await resultsOf({ name: 'secret.png', bytes, encrypted: true }, { name: 'empty.png' })).toEqual({
      'secret.png': 'archive-entry-refused: encrypted',
      'empty.png': sha256(''),
    })
  })

  test('has a bomb refused by what it claims, and a lie about the size named as damage', async () => {
    const zeros = Buffer.alloc(100_000)
    expect(
      await resultsOf({ name: 'bomb.png', bytes: zeros, claimedBytes: 3 * 1024 ** 3 }, { name: 'lie.png', bytes: zeros, claimedBytes: 5 }),
    ).toEqual({
      'bomb.png': 'archive-entry-refused: size',
      'lie.png': 'archive-broken',
    })
  })

  test('has entries refused that share their bytes, as a bomb of many entries does', async () => {
    const results = await resultsOf({ name: 'a.png', bytes }, { name: 'b.png', bytes, sameBytesAs: 0 }, { name: 'c.png', bytes })
    expect(results).toEqual({
      'a.png': 'archive-entry-refused: overlap',
      'b.png': 'archive-entry-refused: overlap',
      'c.png': sha256(bytes),
    })
  })

  test('survives a time that no calendar holds', async () => {
    expect(await resultsOf({ name: 'a.png', bytes, moment: [0, 0] }, { name: 'b.png', bytes, moment: [0xffff, 0xffff] })).toEqual({
      'a.png': sha256(bytes),
      'b.png': sha256(bytes),
    })
  })

  test('is one broken path where it was cut short, and the run goes on', async () => {
    const whole = makeZip([{ name: 'a.png', bytes: Buffer.alloc(5000, 'x') }])
    await using source = await openBytes(whole.subarray(0, whole.length - 30))
    expect(Object.fromEntries(await readExhibit(source))).toEqual({ 'exhibit.zip': 'archive-broken' })
    await expect(source.materialise('exhibit.zip', sha256(bytes))).rejects.toMatchObject({ code: 'file-missing' })
  })

  test('gives what can be read of a damaged directory, and says that it is damaged', async () => {
    const whole = makeZip([
      { name: 'exhibit.zip', bytes },
      { name: 'b.png', bytes },
    ])
    whole.writeUInt32LE(0, whole.lastIndexOf('PK\x01\x02'))
    await using source = await openBytes(whole)
    expect(Object.fromEntries(await readExhibit(source))).toEqual({ 'exhibit.zip': sha256(bytes), 'exhibit.zip (2)': 'archive-broken' })
  })

  test('names an entry whose bytes are damaged', async () => {
    const whole = makeZip([{ name: 'a.png', bytes: Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251)) }])
    whole.fill(0xff, 40, 80)
    await using source = await openBytes(whole)
    expect(Object.fromEntries(await readExhibit(source))).toEqual({ 'a.png': 'archive-broken' })
    await expect(source.materialise('a.png', sha256(bytes))).rejects.toMatchObject({ code: 'archive-broken' })
    expect(readdirSync(join(home.path, 'case', 'spool'))).toEqual([])
  })

  const data = sharedData()
  test.skipIf(data === null)('has the escaping entries of a known archive refused', async () => {
    await using source = await opener.open(join(data ?? '', 'hostile', 'made', 'zip_slip.zip'))
    const results = [...(await readExhibit(source)).values()]
    expect(results.filter((result) => result === 'archive-entry-refused: path').length).toBeGreaterThan(0)
    expect(existsSync(join(home.path, '..', 'evil.txt'))).toBe(false)
  })
})
