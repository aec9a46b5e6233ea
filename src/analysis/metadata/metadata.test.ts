import { describe, expect, test } from 'vitest'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import type { CaptureFacts } from '../../domain/evidence.ts'
import { metadata } from './metadata.ts'
import { nameMismatch } from './name-mismatch.ts'

const nothing: CaptureFacts = {
  takenAt: null,
  make: null,
  model: null,
  software: null,
  latitude: null,
  longitude: null,
  altitude: null,
  fields: {},
}

async function told(capture: Partial<CaptureFacts>): Promise<Record<string, string>> {
  const result = await runAnalyzer(metadata, { ...emptySubject, capture: { ...nothing, ...capture } })
  if (result.outcome !== 'done') throw new Error(result.reason)
  return Object.fromEntries(
    result.observations.map((one) =>
      one.kind === 'metadata' ? [one.field, one.value] : [one.kind, one.kind === 'making' ? one.making : one.extension],
    ),
  )
}

describe('metadata', () => {
  test('a picture whose maker calls it a screenshot is one; one whose comment only speaks of screenshots is not', async () => {
    expect(await told({ fields: { 'ExifIFD:UserComment': 'Screenshot' } })).toEqual({ making: 'screenshot' })
    expect(await told({ fields: { 'XMP-exif:UserComment': 'Screenshot ' } })).toEqual({ making: 'screenshot' })
    expect(await told({ fields: { 'ExifIFD:UserComment': 'Screenshot of my holiday', 'XMP-dc:Title': 'Screenshot' } })).toEqual({})
  })

  test('time, device, software and place are told as the metadata have them', async () => {
    const capture = {
      takenAt: '2019-05-01T10:00:00+02:00',
      make: 'NIKON',
      model: 'COOLPIX P6000',
      software: 'Nikon Transfer 1.1',
      latitude: 43.467448,
      longitude: 11.885127,
    }
    expect(await told(capture)).toEqual({
      'taken-at': '2019-05-01T10:00:00+02:00',
      device: 'NIKON COOLPIX P6000',
      software: 'Nikon Transfer 1.1',
      place: '43.467448,11.885127',
    })
  })

  test('a make that the model repeats is told once', async () => {
    expect(await told({ make: 'Canon', model: 'Canon EOS 5D' })).toEqual({ device: 'Canon EOS 5D' })
    expect(await told({ make: 'NIKON CORPORATION', model: 'NIKON D90' })).toEqual({ device: 'NIKON D90' })
    expect(await told({ make: 'Apple', model: null })).toEqual({ device: 'Apple' })
  })

  test('fields that are empty, and places that cannot be, are left out', async () => {
    expect(await told({ software: '  ', latitude: 0, longitude: 0 })).toEqual({})
    expect(await told({ latitude: 91, longitude: 10 })).toEqual({})
    expect(await told({ latitude: 10, longitude: null })).toEqual({})
  })

  test('without metadata only the name is judged', async () => {
    const result = await runAnalyzer(metadata, { ...emptySubject, extensions: ['png'] })
    expect(result).toMatchObject({ outcome: 'done', observations: [{ kind: 'name-mismatch', extension: 'png', mimeType: 'image/jpeg' }] })
  })
})

test.each([
  [['jpg'], 'image/jpeg', null],
  [['txt'], 'image/jpeg', 'txt'],
  [['jpeg', 'png'], 'image/jpeg', null],
  [['docx', 'pdf'], 'video/mp4', 'docx'],
  [[], 'image/png', null],
  [['tmp'], 'image/png', null],
  [['001'], 'image/png', null],
  [['mp4'], 'video/quicktime', null],
  [['dng'], 'image/tiff', null],
  [['jpg'], 'image/x-unheard-of', null],
])('%j on %s: %s', (extensions, mimeType, expected) => expect(nameMismatch(extensions, mimeType)).toBe(expected))
