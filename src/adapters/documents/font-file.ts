import { inflateSync } from 'node:zlib'

/** The tables of an OpenType font by tag. */
export type FontTables = ReadonlyMap<string, Buffer>

/** Reads the tables of a TrueType or WOFF file. */
export function readFont(bytes: Buffer): FontTables {
  return bytes.toString('latin1', 0, 4) === 'wOFF' ? readWoff(bytes) : readSfnt(bytes)
}

/**
 * The font as a TrueType file under another family name. The compiler also sees the fonts of the machine and would take a font of
 * the same name from there; under a name of our own the report looks the same everywhere.
 */
export function writeFont(tables: FontTables, family: string, style: string): Buffer {
  const named = new Map([...tables, ['name', nameTable(family, style)] as const])
  const entries = [...named].sort(([a], [b]) => (a < b ? -1 : 1))
  const head = Buffer.alloc(12 + entries.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(entries.length, 4)
  let offset = head.length
  const bodies = entries.map(([tag, body], index) => {
    writeEntry(head.subarray(12 + index * 16), { tag, offset, length: body.length })
    offset += padded(body.length)
    return Buffer.concat([body], padded(body.length))
  })
  return Buffer.concat([head, ...bodies])
}

function readSfnt(bytes: Buffer): FontTables {
  const count = bytes.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = bytes.subarray(12 + index * 16)
      const offset = entry.readUInt32BE(8)
      return [entry.toString('latin1', 0, 4), bytes.subarray(offset, offset + entry.readUInt32BE(12))]
    }),
  )
}

function readWoff(bytes: Buffer): FontTables {
  const count = bytes.readUInt16BE(12)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = bytes.subarray(44 + index * 20)
      const [offset, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)]
      const body = bytes.subarray(offset, offset + packed)
      return [entry.toString('latin1', 0, 4), packed === length ? body : inflateSync(body)]
    }),
  )
}

function writeEntry(into: Buffer, entry: { readonly tag: string; readonly offset: number; readonly length: number }): void {
  into.write(entry.tag, 0, 'latin1')
  into.writeUInt32BE(entry.offset, 8)
  into.writeUInt32BE(entry.length, 12)
}

/** Family, style, full name and PostScript name for the Windows platform in English. */
function nameTable(family: string, style: string): Buffer {
  const names = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family}-${style}`.replaceAll(' ', '')],
  ] as const
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const head = Buffer.alloc(6 + names.length * 12)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  for (const [index, [id]] of names.entries()) {
    const length = texts[index]?.length ?? 0
    for (const [at, value] of [3, 1, 0x409, id, length, offset].entries()) head.writeUInt16BE(value, 6 + index * 12 + at * 2)
    offset += length
  }
  return Buffer.concat([head, ...texts])
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
