import { hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ExtractEvents, extract } from 'tar-stream'
import type { EvidenceSource, FoundPath } from '../../application/ports/evidence-source.ts'
import type { MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { boundedListing, guarded, refuseBomb, refuseListing } from './archive-limits.ts'
import { distinctPath, emptyPath, entryPath, refusedPath, type TakenPaths, takenPaths } from './entry-path.ts'
import type { SourceTools } from './folder-source.ts'
import { hashStream } from './hash-stream.ts'
import { instantOf } from './instant-of.ts'
import { sameBytes } from './same-bytes.ts'
import type { Spool } from './spool.ts'

type Entry = ExtractEvents['entry'][1]

interface TarFile {
  readonly source: string
  /** The size of the whole file where it is packed, as no entry has one of its own; null where it is not packed. */
  readonly packedBytes: number | null
}

/**
 * A TAR archive (plain or gzip) as an exhibit. It has no directory: where its entries lie is found in one pass when the first of them
 * is to be decoded. A packed one is unpacked for that into the spool, where there is room; else an entry is reached by reading up to it.
 */
export async function openTar(path: string, { sniff, spool, packed }: SourceTools & { readonly packed: boolean }): Promise<EvidenceSource> {
  const source = await realpath(path)
  const file: TarFile = { source, packedBytes: packed ? (await stat(source)).size : null }
  let current: { readonly path: string; readonly entry: Entry } | null = null
  let reach: Promise<Reach> | null = null
  return {
    form: 'archive',
    name: basename(source),
    source,
    anyOrder: false,
    walk: async function* () {
      for await (const { found, entry } of untilBroken(file)) {
        current = entry === null ? null : { path: found.path, entry }
        yield found
        entry?.resume()
      }
    },
    read: async (inner, signal) => {
      if (current?.path !== inner) throw new Problem('file-missing')
      const { entry } = current
      current = null
      const { hashes, bytes, head } = await hashStream(guarded(bytesOf(entry), file.packedBytes), signal)
      return { hashes, bytes, type: await sniff(head, inner), problem: null }
    },
    materialise: async (inner, media) => {
      reach ??= tarPlaces(file, spool)
      const { plain, places } = await reach
      if (plain === null) return copyByScan(file, spool, { inner, media })
      const place = places.get(inner)
      if (place === undefined) throw new Problem('file-missing')
      return spool.keep(media, sameBytes(guarded(bytesAt(plain.path, place), file.packedBytes), media))
    },
    [Symbol.asyncDispose]: async () => {
      await (await reach)?.plain?.[Symbol.asyncDispose]()
    },
  }
}

interface Place {
  readonly offset: number
  readonly bytes: number
}

/** Where the entries of an archive can be read directly; `plain` is null where there was no room to unpack it. */
interface Reach {
  readonly plain: ({ readonly path: string } & AsyncDisposable) | null
  readonly places: ReadonlyMap<string, Place>
}

async function tarPlaces(file: TarFile, spool: Spool): Promise<Reach> {
  const plain = file.packedBytes === null ? { path: file.source, [Symbol.asyncDispose]: async () => {} } : await unpacked(file, spool)
  if (plain === null) return { plain, places: new Map() }
  const places = new Map<string, Place>()
  for await (const { found, entry } of untilBroken({ source: plain.path, packedBytes: null })) {
    if (entry === null) continue
    if (found.problem === null) places.set(found.path, { offset: offsetOf(entry), bytes: entry.header.size ?? 0 })
    entry.resume()
  }
  return { plain, places }
}

/** The library counts the bytes before an entry and does not declare that it does. */
function offsetOf({ header }: Entry): number {
  if ('byteOffset' in header && typeof header.byteOffset === 'number') return header.byteOffset
  throw new Error('the reader of TAR archives no longer tells where an entry lies')
}

async function unpacked(file: TarFile, spool: Spool): Promise<Reach['plain']> {
  try {
    const chunks = guarded(unpackedBytes(file, { fault: null }), file.packedBytes)
    return await spool.keep(`tar-${hash('sha256', file.source)}`, within(chunks, await spool.room()))
  } catch (problem) {
    // Too large for the disk, or swollen like a bomb: then entries are reached one by one, each with its own guard.
    if (problem instanceof Problem && (problem.code === 'disk-full' || problem.code === 'archive-entry-refused')) return null
    throw problem
  }
}

async function* within(chunks: AsyncIterable<Uint8Array>, room: number): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > room) throw new Problem('disk-full')
    yield chunk
  }
}

async function* bytesAt(path: string, { offset, bytes }: Place): AsyncGenerator<Uint8Array> {
  if (bytes > 0) yield* createReadStream(path, { start: offset, end: offset + bytes - 1 })
}

async function copyByScan(file: TarFile, spool: Spool, { inner, media }: { readonly inner: string; readonly media: MediaId }) {
  for await (const { found, entry } of entriesOf(file, takenPaths())) {
    // Awaited here, as leaving the loop ends the reading of the archive.
    if (found.path === inner && found.problem === null)
      return await spool.keep(media, sameBytes(guarded(bytesOf(entry), file.packedBytes), media))
    entry.resume()
  }
  throw new Problem('file-missing')
}

/** The entries up to the end or to the first damage, which is told as a path of its own. */
async function* untilBroken(file: TarFile): AsyncGenerator<{ found: FoundPath; entry: Entry | null }> {
  const taken = takenPaths()
  try {
    yield* entriesOf(file, taken)
  } catch (cause) {
    const problem = cause instanceof Problem ? cause : new Problem('archive-broken', null, cause)
    yield { found: emptyPath(distinctPath(basename(file.source), taken), problem), entry: null }
  }
}

async function* entriesOf(file: TarFile, taken: TakenPaths): AsyncGenerator<{ found: FoundPath; entry: Entry }> {
  const reader = extract()
  const unpacking: Unpacking = { fault: null }
  pipeline(unpackedBytes(file, unpacking), reader, () => {})
  const count = boundedListing()
  let listing = 0
  for await (const entry of reader) {
    listing += headerBytes + entry.header.name.length
    refuseListing(listing, file.packedBytes)
    const found = describeEntry(entry, file)
    if (found === null) entry.resume()
    else {
      count(found.path)
      yield { found: { ...found, path: distinctPath(found.path, taken) }, entry }
    }
  }
  if (unpacking.fault !== null) throw new Problem('archive-broken', null, unpacking.fault)
}

/** A header of a TAR archive. */
const headerBytes = 512

interface Unpacking {
  fault: unknown
}

/** Damage found ahead of who reads throws away what is not read yet; so nothing is unpacked before the piece before it was taken. */
const onePieceAhead = { chunkSize: 16_384, readableHighWaterMark: 1 }

/** The bytes up to the first damage of the packing: ending there, and not failing, lets the entries before it be read to their end. */
async function* unpackedBytes(file: TarFile, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  const bytes = createReadStream(file.source)
  try {
    yield* file.packedBytes === null ? bytes : pipeline(bytes, createGunzip(onePieceAhead), () => {})
  } catch (cause) {
    unpacking.fault = cause
  }
}

function describeEntry(entry: Entry, file: TarFile): FoundPath | null {
  const { name, type, size, mtime } = entry.header
  if (type === 'directory') return null
  try {
    const path = entryPath(name)
    if (type === 'symlink' || type === 'link') return emptyPath(path, new Problem('link-not-followed'))
    if (type !== 'file' && type !== 'contiguous-file') return emptyPath(path, new Problem('special-file'))
    refuseBomb(size ?? 0, file.packedBytes)
    return { path, bytes: size ?? null, modifiedAt: mtime === undefined ? null : instantOf(mtime), createdAt: null, problem: null }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    return emptyPath(refusedPath(name), problem)
  }
}

async function* bytesOf(entry: Entry): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry) if (chunk instanceof Uint8Array) yield chunk
}
