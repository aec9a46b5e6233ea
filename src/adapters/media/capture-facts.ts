import type { CaptureFacts } from '../../domain/evidence.ts'
import { boundedFields, shortened } from './bounded-fields.ts'

/** Groups that tell of our copy of the file or of the reading, and not of the picture. */
const notOfThePicture = /^(SourceFile|System:|ExifTool:|errors$|warnings$|rawTimestamps$|tz)/
const binary = /^\(Binary data \d+ bytes/

/** Facts from what ExifTool reads with groups (`-G1`) and as numbers (`-n`), such as `IFD0:Make`. */
export function captureFacts(tags: Readonly<Record<string, unknown>>): CaptureFacts {
  const fields = textFields(tags)
  const first = (names: readonly string[]) => {
    const found = names.map((name) => fields[name]?.trim()).find((value) => value !== undefined && value !== '')
    return found === undefined ? null : shortened(found, mostCharacters)
  }
  const number = (name: string) => (typeof tags[name] === 'number' && Number.isFinite(tags[name]) ? tags[name] : null)
  return {
    takenAt: takenAt(fields),
    make: first(['IFD0:Make', 'Keys:Make', 'UserData:Make', 'XMP-tiff:Make', 'CIFF:Make', 'SigmaRaw:Make']),
    model: first(['IFD0:Model', 'Keys:Model', 'UserData:Model', 'XMP-tiff:Model', 'CIFF:Model', 'SigmaRaw:Model', 'GoPro:Model']),
    software: first([
      'IFD0:Software',
      'Keys:Software',
      'XMP-xmp:CreatorTool',
      'PNG:Software',
      'ItemList:Encoder',
      'UserData:SoftwareVersion',
    ]),
    latitude: number('Composite:GPSLatitude'),
    longitude: number('Composite:GPSLongitude'),
    altitude: number('Composite:GPSAltitude'),
    fields: boundedFields(fields),
  }
}

/** No camera or program has a longer name, and no moment is written at greater length. */
const mostCharacters = 200

function textFields(tags: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = Object.entries(tags).filter(([name]) => !notOfThePicture.test(name))
  return Object.fromEntries(
    kept.map(([name, value]) => [name, textOf(value)]).filter(([, text]) => text !== '' && !binary.test(text ?? '')),
  )
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Names of the moment of taking, with the names of its offset from UTC where that is kept apart; the most direct first. */
const moments: readonly (readonly [time: string, offset: string | null])[] = [
  ['ExifIFD:DateTimeOriginal', 'ExifIFD:OffsetTimeOriginal'],
  ['ExifIFD:CreateDate', 'ExifIFD:OffsetTimeDigitized'],
  ['Keys:CreationDate', null],
  ['UserData:DateTimeOriginal', null],
  ['XMP-exif:DateTimeOriginal', null],
  ['CIFF:DateTimeOriginal', null],
  ['SigmaRaw:DateTimeOriginal', null],
  ['Reconyx:DateTimeOriginal', null],
  ['PictureInfo:DateTimeOriginal', null],
  ['RIFF:DateTimeOriginal', null],
  ['Matroska:DateTimeOriginal', null],
  ['Info:DateTimeOriginal', null],
  ['XMP-photoshop:DateCreated', null],
  ['Composite:DateTimeCreated', null],
  ['QuickTime:CreateDate', null],
  ['ASF:CreationDate', null],
  ['XMP-xmp:CreateDate', null],
]

/** The moment as written, `YYYY:MM:DD hh:mm:ss` and the offset where one is stated; zeros mean that no clock was set. */
function takenAt(fields: Readonly<Record<string, string>>): string | null {
  for (const [time, offset] of moments) {
    const written = fields[time]?.trim() ?? ''
    if (!/[1-9]/.test(written)) continue
    const stated = offset === null ? '' : (fields[offset]?.trim() ?? '')
    return shortened(written + stated, mostCharacters)
  }
  return null
}
