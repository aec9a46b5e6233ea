/**
 * MIME type of what the magic database gets wrong or does not know: raw photos and pictures in ISO boxes, films that
 * begin in the middle, pictures whose first bytes were damaged. Null: let the database judge.
 */
export function mimeTypeBySignature(head: Uint8Array): string | null {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1')
  return isoType(text) ?? rawTiffType(head) ?? damagedPictureType(text) ?? streamType(head)
}

const brands: readonly (readonly [brand: RegExp, mimeType: string])[] = [
  [/^crx /, 'image/x-canon-cr3'],
  [/^avi[fs]/, 'image/avif'],
  [/^(heic|heix|heim|heis|hevc|hevx)/, 'image/heic'],
  [/^(mif1|msf1)/, 'image/heif'],
  [/^jxl /, 'image/jxl'],
  [/^(jp2 |jpx )/, 'image/jp2'],
  [/^(M4A |M4B |F4A )/, 'audio/mp4'],
  [/^qt {2}/, 'video/quicktime'],
  [/^3g[ers2]?2/, 'video/3gpp2'],
  [/^3g/, 'video/3gpp'],
]

function isoType(text: string): string | null {
  const box = text.slice(4, 8)
  if (box === 'ftyp') return brandType(text)
  if (box === 'meta' && text.includes('iprp')) return 'image/heif'
  return /^(moov|mdat|wide|skip|free|pnot)$/.test(box) && text.charCodeAt(0) < 64 ? 'video/quicktime' : null
}

/** The major brand decides, unless it is neutral (`mif1`) or empty: then the compatible ones do. */
function brandType(text: string): string {
  const length = Math.min(Buffer.from(text.slice(0, 4), 'latin1').readUInt32BE(), 256)
  const all = [text.slice(8, 12), ...(text.slice(16, Math.max(length, 20)).match(/.{4}/gs) ?? [])]
  const neutral = (brand: string) => /^(mif1|msf1|miaf|\0| )/.test(brand)
  const ordered = neutral(all[0] ?? '') ? [...all.filter((brand) => !neutral(brand)), ...all] : all.slice(0, 1)
  const found = ordered.map((brand) => brands.find(([pattern]) => pattern.test(brand))?.[1])
  return found.find((type) => type !== undefined) ?? 'video/mp4'
}

function damagedPictureType(text: string): string | null {
  if (text.slice(0, 8) === '\x89PNG\r\n\x1a\n') return null
  return text.slice(0, 64).includes('IHDR') && /png/i.test(text.slice(0, 8).replace('Q', 'P')) ? 'image/png' : null
}

function streamType(head: Uint8Array): string | null {
  const transport = [0, 188, 376, 564].every((at) => head[at] === 0x47)
  if (transport) return 'video/mp2t'
  const annexB = head[0] === 0 && head[1] === 0 && head[2] === 0 && head[3] === 1 && ((head[4] ?? 0) & 0x1f) === 7
  return annexB ? 'video/h264' : null
}

const makers: readonly (readonly [make: RegExp, mimeType: string])[] = [
  [/^NIKON/i, 'image/x-nikon-nef'],
  [/^SONY/i, 'image/x-sony-arw'],
  [/^PENTAX/i, 'image/x-pentax-pef'],
  [/^SAMSUNG/i, 'image/x-samsung-srw'],
]

const dngVersion = 0xc612
const subDirectories = 0x14a
const make = 0x10f

/** Raw photos that are built as TIFF: a DNG says so; the others have sub-directories and a maker that writes raw files this way. */
function rawTiffType(head: Uint8Array): string | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const order = head[0] === 0x49 && head[1] === 0x49 ? 'little' : head[0] === 0x4d && head[1] === 0x4d ? 'big' : null
  if (order === null || head.length < 8 || view.getUint16(2, order === 'little') !== 42) return null
  const tags = directoryTags(view, order === 'little')
  if (tags.has(dngVersion)) return 'image/x-adobe-dng'
  const makeAt = tags.get(make)
  if (!tags.has(subDirectories) || makeAt === undefined) return null
  const name = Buffer.from(head.subarray(makeAt, makeAt + 16)).toString('latin1')
  return makers.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/** Tags of the first directory with the value or offset that each holds, as far as the beginning of the file reaches. */
function directoryTags(view: DataView, little: boolean): Map<number, number> {
  const tags = new Map<number, number>()
  const start = view.getUint32(4, little)
  if (start + 2 > view.byteLength) return tags
  const count = view.getUint16(start, little)
  for (let i = 0, at = start + 2; i < count && at + 12 <= view.byteLength; i++, at += 12) {
    tags.set(view.getUint16(at, little), view.getUint32(at + 8, little))
  }
  return tags
}
