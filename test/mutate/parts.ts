import { type ChunkLayout, innerStart, layouts, type MarkLayout } from './layouts.ts'

/** Where a file states a length: the place and width of the number. */
export interface LengthField {
  readonly at: number
  readonly width: number
  readonly order: 'big' | 'little'
}

/** A stretch of a file that its format treats as one thing: a chunk, a segment, a box, a page. */
export interface Part {
  readonly at: number
  readonly end: number
  readonly length: LengthField | null
}

/** The parts of a file as its format lays them out; a format without a known layout is cut into sixteen even stretches. */
export function partsOf(bytes: Buffer): readonly Part[] {
  const layout = layouts.find((candidate) => candidate.fits(bytes))
  if (layout === undefined) return evenParts(bytes)
  const parts = layout.by === 'chunks' ? chunks(bytes, layout, { at: layout.start, end: bytes.length }) : marked(bytes, layout)
  return parts.length < 2 ? evenParts(bytes) : parts
}

/** What a length field says. */
export function readLength(bytes: Buffer, { at, width, order }: LengthField): number {
  return order === 'big' ? bytes.readUIntBE(at, width) : bytes.readUIntLE(at, width)
}

/** Makes a length field say something else; what does not fit its width is cut to it. */
export function writeLength(bytes: Buffer, { at, width, order }: LengthField, value: number): void {
  const fitting = Math.max(0, Math.min(value, 2 ** (8 * width) - 1))
  if (order === 'big') bytes.writeUIntBE(fitting, at, width)
  else bytes.writeUIntLE(fitting, at, width)
}

const mostParts = 5000

function chunks(bytes: Buffer, layout: ChunkLayout, within: { readonly at: number; readonly end: number }): Part[] {
  const { sizeAt, width, order, beyondSize, evenEnds } = layout
  const parts: Part[] = []
  for (let at = within.at; at + sizeAt + width <= within.end && parts.length < mostParts; ) {
    const length = { at: at + sizeAt, width, order }
    const size = readLength(bytes, length) + beyondSize
    if (size <= 0) break
    const end = Math.min(at + size + (evenEnds ? size % 2 : 0), within.end)
    parts.push({ at, end, length })
    const inner = innerStart(bytes, at, layout)
    if (inner !== null) parts.push(...chunks(bytes, layout, { at: at + inner, end }))
    at = end
  }
  return parts
}

function marked(bytes: Buffer, { mark, lengthAfter }: MarkLayout): Part[] {
  const starts: number[] = []
  for (let at = bytes.indexOf(mark); at >= 0 && starts.length < mostParts; at = bytes.indexOf(mark, at + mark.length)) starts.push(at)
  return starts.map((at, index) => {
    const end = starts[index + 1] ?? bytes.length
    const length = lengthAfter === null ? null : { ...lengthAfter, at: at + lengthAfter.at }
    return { at, end, length: length !== null && length.at + length.width <= bytes.length ? length : null }
  })
}

function evenParts(bytes: Buffer): Part[] {
  const step = Math.max(1, Math.ceil(bytes.length / 16))
  const starts = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) => index * step)
  return starts.map((at) => ({ at, end: Math.min(at + step, bytes.length), length: null }))
}
