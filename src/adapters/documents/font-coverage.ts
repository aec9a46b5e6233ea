import type { FontTables } from './font-file.ts'

/** Which code points a font has a glyph for. */
export interface FontCoverage {
  has(codePoint: number): boolean
}

/** Reads the coverage of a font from its character map (formats 4 and 12, which all fonts here use). */
export function fontCoverage(tables: FontTables): FontCoverage {
  const cmap = tables.get('cmap')
  if (cmap === undefined) throw new Error('the font has no character map')
  const covered = new Set<number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8))
    const format = table.readUInt16BE(0)
    if (format === 4) addSegments(table, covered)
    if (format === 12) addGroups(table, covered)
  }
  return covered
}

function addGroups(table: Buffer, covered: Set<number>): void {
  for (let index = 0; index < table.readUInt32BE(12); index++) {
    const group = table.subarray(16 + index * 12)
    const [first, last, glyph] = [group.readUInt32BE(0), group.readUInt32BE(4), group.readUInt32BE(8)]
    for (let code = first; code <= last; code++) if (glyph + code - first !== 0) covered.add(code)
  }
}

function addSegments(table: Buffer, covered: Set<number>): void {
  const count = table.readUInt16BE(6) / 2
  for (let index = 0; index < count; index++) {
    const last = table.readUInt16BE(14 + index * 2)
    const first = table.readUInt16BE(16 + (count + index) * 2)
    for (let code = first; code <= last && code < 0xffff; code++) if (glyphOf(table, { count, index, first, code }) !== 0) covered.add(code)
  }
}

/** A segment maps by adding a delta, or through an array that lies at an offset from the entry itself. */
function glyphOf(table: Buffer, { count, index, first, code }: { count: number; index: number; first: number; code: number }): number {
  const delta = table.readUInt16BE(16 + (2 * count + index) * 2)
  const entry = 16 + (3 * count + index) * 2
  const offset = table.readUInt16BE(entry)
  if (offset === 0) return (code + delta) & 0xffff
  return table.readUInt16BE(entry + offset + (code - first) * 2)
}
