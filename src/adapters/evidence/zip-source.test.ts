import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeZip, type ZipPart } from '../../../test/fixtures/make-zip.ts'
import { materialisedHash, nothingSniffer, readExhibit, sha256, walked } from '../../../test/read-exhibit.ts'
import { sharedData } from '../../../test/shared-data.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { EvidenceOpener, EvidenceSource } from '../../application/ports/evidence-source.ts'
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
const hex = (sum: number) => sum.toString(16).padStart(8, '0')

/** Hash and size of what one path gave, then code and detail of what is wrong with it. */
async function readPathOf(source: EvidenceSource, path: string): Promise<unknown[]> {
  const { hashes, bytes: size, problem } = await source.read(path)
  return [hashes.sha256, size, ...(problem === null ? [] : [problem.code, problem.detail])]
}

/** The same packed bytes with the first flipped bit that unpacking does not notice. */
function flippedUnnoticed(packed: Buffer, length: number): { readonly packed: Buffer; readonly bytes: Buffer } {
  for (let bit = 0; bit < packed.length * 8; bit += 1) {
    const flipped = Buffer.from(packed)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    try {
      const unpacked = inflateRawSync(flipped)
      if (unpacked.length === length) return { packed: flipped, bytes: unpacked }
    } catch {
      // Unpacking notices this one.
    }
  }
  throw new Error('every flipped bit is noticed')
}

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

  test('hands a decoder no bytes but those of the medium, where another archive has taken its place', async () => {
    await using source = await openBytes(makeZip([{ name: 'a.png', bytes }]))
    await expect(source.materialise('a.png', sha256('other'))).rejects.toMatchObject({ code: 'file-changed' })
    expect(readdirSync(join(home.path, 'case', 'spool'))).toEqual([])
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

  test('reads a stored entry with a damaged byte as it comes out, and says so beside it alone', async () => {
    const sound = Buffer.from('a photo that lies in the archive as it is')
    const whole = makeZip([
      { name: 'a.png', bytes: sound, stored: true },
      { name: 'b.png', bytes: sound, stored: true },
    ])
    const damaged = Buffer.from(sound)
    damaged[20] = (damaged[20] ?? 0) ^ 1
    damaged.copy(whole, whole.indexOf(sound))
    await using source = await openBytes(whole)
    const detail = `crc32 ${hex(crc32(damaged))} != ${hex(crc32(sound))}`
    expect(await readPathOf(source, 'a.png')).toEqual([sha256(damaged), damaged.length, 'archive-entry-damaged', detail])
    expect(await readPathOf(source, 'b.png')).toEqual([sha256(sound), sound.length])
    // A second reading, as `verify` does it, and a copy for a decoder give the same bytes.
    expect(await readPathOf(source, 'a.png')).toEqual([sha256(damaged), damaged.length, 'archive-entry-damaged', detail])
    expect(await materialisedHash(source, 'a.png', sha256(damaged))).toBe(sha256(damaged))
  })

  test('reads a deflated entry that is damaged and still unpacks to its size', async () => {
    const sound = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * index * 7919) % 251))
    const whole = makeZip([{ name: 'a.png', bytes: sound }])
    const packed = deflateRawSync(sound)
    const damaged = flippedUnnoticed(packed, sound.length)
    damaged.packed.copy(whole, whole.indexOf(packed))
    await using source = await openBytes(whole)
    expect((await readPathOf(source, 'a.png')).slice(0, 3)).toEqual([sha256(damaged.bytes), sound.length, 'archive-entry-damaged'])
    expect(await materialisedHash(source, 'a.png', sha256(damaged.bytes))).toBe(sha256(damaged.bytes))
  })

  test('reads an entry that is shorter than the directory says, and says so', async () => {
    await using source = await openBytes(makeZip([{ name: 'a.png', bytes, claimedBytes: 5 }]))
    expect(await readPathOf(source, 'a.png')).toEqual([sha256(bytes), 3, 'archive-entry-damaged', 'size 3 != 5'])
    expect(await materialisedHash(source, 'a.png', sha256(bytes))).toBe(sha256(bytes))
  })

  test('reads stored entries whose size the directory states wrongly, and all that come after them', async () => {
    const parts = [1, 5, 3].map((claimedBytes, index) => ({ name: `${index}.png`, bytes, stored: true, claimedBytes }))
    await using source = await openBytes(makeZip(parts))
    const told = await Promise.all(['0.png', '1.png', '2.png'].map(async (path) => (await readPathOf(source, path)).slice(2)))
    expect(told).toEqual([['archive-entry-damaged', 'size 3 != 1'], ['archive-entry-damaged', 'size 3 != 5'], []])
  })

  test('says of an archive inside of it that it is damaged, which is not unpacked', async () => {
    const inner = makeZip([{ name: 'a.png', bytes: Buffer.from('the photo inside'), stored: true }])
    const whole = makeZip([{ name: 'inner.zip', bytes: inner, stored: true }])
    whole.write('T', whole.indexOf('the photo inside'))
    await using source = await openBytes(whole)
    expect((await walked(source)).map(({ path }) => path)).toEqual(['inner.zip'])
    expect(await readPathOf(source, 'inner.zip')).toContain('archive-entry-damaged')
  })

  test('is not read where it is packed in a way that is not known here', async () => {
    const whole = makeZip([{ name: 'a.png', bytes }])
    whole.writeUInt16LE(12, whole.lastIndexOf('PK\x01\x02') + 10)
    await using source = await openBytes(whole)
    expect(Object.fromEntries(await readExhibit(source))).toEqual({ 'a.png': 'archive-broken: packing 12' })
  })

  const data = sharedData()
  test.skipIf(data === null)('has the escaping entries of a known archive refused', async () => {
    await using source = await opener.open(join(data ?? '', 'hostile', 'made', 'zip_slip.zip'))
    const results = [...(await readExhibit(source)).values()]
    expect(results.filter((result) => result === 'archive-entry-refused: path').length).toBeGreaterThan(0)
    expect(existsSync(join(home.path, '..', 'evil.txt'))).toBe(false)
  })
})
