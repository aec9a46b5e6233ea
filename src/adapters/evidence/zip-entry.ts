import type { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { Entry, type ZipFile } from 'yauzl'
import { Problem, type ProblemRecord } from '../../domain/problem.ts'
import { guarded } from './archive-limits.ts'
import type { ZipEntry } from './zip-directory.ts'

/** The bytes of one entry of a ZIP archive, to be read once. */
export interface EntryBytes {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Asked when all chunks were read: how they differ from what the directory of the archive records of them. */
  damage(): ProblemRecord | null
}

type Recorded = Pick<ZipEntry, 'compressionMethod' | 'crc32' | 'uncompressedSize'>

interface CameOut {
  crc32: number
  bytes: number
}

/** Opens an entry. One that cannot be unpacked to its end is the problem `archive-broken`. */
export async function openZipEntry(zip: ZipFile, entry: ZipEntry): Promise<EntryBytes> {
  const cameOut: CameOut = { crc32: 0, bytes: 0 }
  const summed = withSum(await unpacked(zip, entry), entry, cameOut)
  return { chunks: guarded(summed, entry.compressedSize), damage: () => damageOf(entry, cameOut) }
}

const stored = 0
const deflated = 8

/** Unpacked here and not by the library, which drops all bytes of an entry whose size is not what the directory says. */
async function unpacked(zip: ZipFile, entry: ZipEntry): Promise<AsyncIterable<Uint8Array>> {
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated)
    throw new Problem('archive-broken', `packing ${entry.compressionMethod}`)
  try {
    const raw = await zip.openReadStreamPromise(libraryEntry(entry), { decodeFileData: false })
    return entry.compressionMethod === stored ? raw : inflated(raw)
  } catch (cause) {
    throw new Problem('archive-broken', null, cause)
  }
}

/** Joined by hand: `pipeline()` costs a tenth of all that the reading of a small entry does. */
function inflated(raw: Readable): Readable {
  const inflating = createInflateRaw()
  raw.on('error', (error) => inflating.destroy(error))
  inflating.on('close', () => raw.destroy())
  // Damage may show before anybody reads; who reads then is told.
  inflating.on('error', () => {})
  return raw.pipe(inflating)
}

/** The library opens only entries of its own making, and asks of them where they lie. */
function libraryEntry({ relativeOffsetOfLocalHeader, compressedSize }: ZipEntry): Entry {
  return Object.assign(new Entry(), { relativeOffsetOfLocalHeader, compressedSize })
}

/** A packed entry may not swell beyond what it claims, as bombs are refused by their claim; a stored one cannot. */
async function* withSum(chunks: AsyncIterable<Uint8Array>, entry: Recorded, cameOut: CameOut): AsyncGenerator<Uint8Array> {
  const most = entry.compressionMethod === stored ? Number.POSITIVE_INFINITY : entry.uncompressedSize
  for await (const chunk of chunks) {
    cameOut.crc32 = crc32(chunk, cameOut.crc32)
    cameOut.bytes += chunk.length
    if (cameOut.bytes > most) throw new Problem('archive-broken')
    yield chunk
  }
}

/** Numbers and signs only: the detail stands as it is in every language. */
function damageOf(recorded: Recorded, cameOut: CameOut): ProblemRecord | null {
  const difference =
    cameOut.bytes !== recorded.uncompressedSize
      ? `size ${cameOut.bytes} != ${recorded.uncompressedSize}`
      : cameOut.crc32 !== recorded.crc32
        ? `crc32 ${hex(cameOut.crc32)} != ${hex(recorded.crc32)}`
        : null
  return difference === null ? null : new Problem('archive-entry-damaged', difference).record()
}

const hex = (sum: number) => sum.toString(16).padStart(8, '0')
