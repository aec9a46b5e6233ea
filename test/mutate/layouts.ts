/** A format of chunks one after the other, each of which states its size. */
export interface ChunkLayout {
  readonly by: 'chunks'
  readonly fits: (bytes: Buffer) => boolean
  /** Where the first chunk begins. */
  readonly start: number
  /** Where in a chunk its size stands, how many bytes wide, in which order. */
  readonly sizeAt: number
  readonly width: number
  readonly order: 'big' | 'little'
  /** What a chunk has beyond the stated size. */
  readonly beyondSize: number
  readonly evenEnds: boolean
  /** Names of chunks that hold chunks, with where in them the inner ones begin. */
  readonly nested: { readonly nameAt: number; readonly names: Readonly<Record<string, number>> } | null
}

/** A format whose parts begin with the same few bytes. */
export interface MarkLayout {
  readonly by: 'marks'
  readonly fits: (bytes: Buffer) => boolean
  readonly mark: Buffer
  /** A length, counted from the mark. */
  readonly lengthAfter: { readonly at: number; readonly width: number; readonly order: 'big' | 'little' } | null
}

const begins =
  (start: string, at = 0) =>
  (bytes: Buffer) =>
    bytes.toString('latin1', at, at + start.length) === start
const chunked = { by: 'chunks', beyondSize: 0, evenEnds: false, nested: null, sizeAt: 0, order: 'big' } as const
const boxes = { moov: 8, trak: 8, mdia: 8, minf: 8, stbl: 8, edts: 8, udta: 8, moof: 8, traf: 8, meta: 12, iprp: 8, ipco: 8, jp2h: 8 }
const latin = (text: string) => Buffer.from(text, 'latin1')

/** How the formats of the test data are laid out, as far as a mutation needs it. */
export const layouts: readonly (ChunkLayout | MarkLayout)[] = [
  { ...chunked, fits: begins('\x89PNG'), start: 8, width: 4, beyondSize: 12 },
  { ...chunked, fits: begins('\xff\xd8\xff'), start: 2, sizeAt: 2, width: 2, beyondSize: 2 },
  {
    ...chunked,
    fits: begins('RIFF'),
    start: 12,
    sizeAt: 4,
    width: 4,
    order: 'little',
    beyondSize: 8,
    evenEnds: true,
    nested: { nameAt: 0, names: { LIST: 12 } },
  },
  { ...chunked, fits: begins('FORM'), start: 12, sizeAt: 4, width: 4, beyondSize: 8, evenEnds: true },
  { ...chunked, fits: begins('fLaC'), start: 4, sizeAt: 1, width: 3, beyondSize: 4 },
  { ...chunked, fits: begins('FLV'), start: 13, sizeAt: 1, width: 3, beyondSize: 15 },
  { ...chunked, fits: begins('8BPS'), start: 26, width: 4, beyondSize: 4 },
  ...['ftyp', 'jP  ', 'JXL ', 'moov', 'mdat', 'wide'].map(
    (name): ChunkLayout => ({ ...chunked, fits: begins(name, 4), start: 0, width: 4, nested: { nameAt: 4, names: boxes } }),
  ),
  { by: 'marks', fits: begins('GIF8'), mark: latin('\x21\xf9\x04'), lengthAfter: { at: 2, width: 1, order: 'little' } },
  { by: 'marks', fits: begins('OggS'), mark: latin('OggS'), lengthAfter: { at: 26, width: 1, order: 'little' } },
  { by: 'marks', fits: begins('\x1a\x45\xdf\xa3'), mark: latin('\xa3'), lengthAfter: { at: 1, width: 1, order: 'big' } },
  { by: 'marks', fits: begins('ID3'), mark: latin('\xff\xfb'), lengthAfter: { at: 2, width: 2, order: 'big' } },
  { by: 'marks', fits: begins('PK'), mark: latin('PK'), lengthAfter: { at: 18, width: 4, order: 'little' } },
  { by: 'marks', fits: begins('\x00\x00\x01'), mark: latin('\x00\x00\x01'), lengthAfter: { at: 4, width: 2, order: 'big' } },
]

/** Where in a chunk its inner chunks begin; null where it holds none. */
export function innerStart(bytes: Buffer, at: number, { nested }: ChunkLayout): number | null {
  if (nested === null) return null
  return nested.names[bytes.toString('latin1', at + nested.nameAt, at + nested.nameAt + 4)] ?? null
}
