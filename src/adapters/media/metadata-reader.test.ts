import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { sharedData } from '../../../test/shared-data.ts'
import { findCommand } from '../sandbox/find-command.ts'
import { captureFacts } from './capture-facts.ts'
import { createMetadataReader } from './metadata-reader.ts'

const data = sharedData() ?? ''
const signal = new AbortController().signal

describe.skipIf(data === '' || (process.platform !== 'win32' && findCommand('perl') === null))('metadata of the test media', () => {
  const reader = createMetadataReader()
  afterAll(() => reader[Symbol.asyncDispose]())
  const read = (path: string) => reader.read(join(data, path), signal)

  test('agree with those that ExifTool gave for the set', { timeout: 120_000 }, async () => {
    const expected: Record<string, unknown>[] = JSON.parse(readFileSync(join(data, 'metadata', 'expected_exiftool.json'), 'utf8'))
    const count = { same: 0, other: 0 }
    for (const { SourceFile: path, ...tags } of expected) {
      const { fields } = await read(String(path))
      const wanted = captureFacts(tags).fields
      for (const [name, text] of Object.entries(wanted)) count[fields[name]?.trim() === text.trim() ? 'same' : 'other'] += 1
    }
    expect(count.same).toBeGreaterThan(8000)
    expect(count.other / count.same).toBeLessThan(0.01)
  })

  test.each([
    [
      'metadata/exif-samples/jpg_gps_DSCN0010.jpg',
      { takenAt: '2008:10:22 16:28:39', make: 'NIKON', model: 'COOLPIX P6000', software: 'Nikon Transfer 1.1 W' },
    ],
    ['metadata/exiftool/Apple.jpg', { takenAt: '2016:09:28 18:18:05', make: 'Apple', model: 'iPhone 7', software: '10.0.2' }],
    [
      'formats/hopper/hopper.ppm',
      { takenAt: null, make: null, model: null, software: null, latitude: null, longitude: null, altitude: null },
    ],
  ])('%s is taken by what it says', async (path, facts) => {
    expect(await read(path)).toMatchObject(facts)
  })

  test('places are decimal degrees, negative to the south and west', async () => {
    const { latitude, longitude } = await read('metadata/exif-samples/jpg_gps_DSCN0010.jpg')
    expect(latitude).toBeCloseTo(43.4674, 3)
    expect(longitude).toBeCloseTo(11.8851, 3)
    const film = await read('video/mei/with-gps.mov')
    expect([typeof film.latitude, typeof film.longitude]).toEqual(['number', 'number'])
  })

  test('says nothing of the copy that was read', async () => {
    const { fields } = await read('metadata/exiftool/Apple.jpg')
    expect(Object.keys(fields).filter((name) => /^(System|ExifTool|SourceFile)/.test(name))).toEqual([])
    expect(JSON.stringify(fields)).not.toContain('/proc/')
  })

  test('a missing file is a problem', async () => {
    await expect(read('no-such-file.jpg')).rejects.toMatchObject({ code: 'file-missing' })
  })

  test('takes the preview out of a raw photo', async () => {
    expect((await reader.preview(join(data, 'formats/testCR2.cr2')))?.jpeg.subarray(0, 2)).toEqual(Buffer.of(0xff, 0xd8))
    expect(await reader.preview(join(data, 'formats/exiftool_Sigma.x3f'))).toBeNull()
  })
})

test.skipIf(process.platform === 'win32')('without perl the answer is a problem and no crash', async () => {
  const path = process.env.PATH
  process.env.PATH = ''
  try {
    await using reader = createMetadataReader()
    await expect(reader.read(import.meta.filename, signal)).rejects.toMatchObject({ code: 'analyzer-failed' })
  } finally {
    process.env.PATH = path
  }
})

describe('captureFacts', () => {
  test('keeps the offset from UTC beside the time as written', () => {
    const tags = { 'ExifIFD:DateTimeOriginal': '2024:05:06 07:08:09', 'ExifIFD:OffsetTimeOriginal': '+02:00' }
    expect(captureFacts(tags).takenAt).toBe('2024:05:06 07:08:09+02:00')
    expect(captureFacts({ 'Keys:CreationDate': '2019:07:24 10:25:57+02:00', 'QuickTime:CreateDate': '2019:07:24 08:25:57' }).takenAt).toBe(
      '2019:07:24 10:25:57+02:00',
    )
  })

  test('a clock that was never set says nothing', () => {
    expect(captureFacts({ 'QuickTime:CreateDate': '0000:00:00 00:00:00' }).takenAt).toBeNull()
  })

  test('leaves binary values out and joins lists', () => {
    expect(
      captureFacts({ 'A:Thumb': '(Binary data 12 bytes, use -b option to extract)', 'B:Words': ['a', 'b'], 'C:None': '' }).fields,
    ).toEqual({ 'B:Words': 'a, b' })
  })
})
