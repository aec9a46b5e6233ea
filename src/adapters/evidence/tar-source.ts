import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ExtractEvents, extract } from 'tar-stream'
import type { EvidenceSource, FoundPath } from '../../application/ports/evidence-source.ts'
import { Problem } from '../../domain/problem.ts'
import { guarded, refuseBomb } from './archive-limits.ts'
import { distinctPath, emptyPath, entryPath, refusedPath, type TakenPaths } from './entry-path.ts'
import type { SourceTools } from './folder-source.ts'
import { hashStream } from './hash-stream.ts'
import { instantOf } from './instant-of.ts'

type Entry = ExtractEvents['entry'][1]

interface TarFile {
  readonly source: string
  /** The size of the whole file where it is packed, as no entry has one of its own; null where it is not packed. */
  readonly packedBytes: number | null
}

/** A TAR archive (plain or gzip) as an exhibit. It has no directory, so an entry is reached by reading up to it. */
export async function openTar(path: string, { sniff, spool, packed }: SourceTools & { readonly packed: boolean }): Promise<EvidenceSource> {
  const source = await realpath(path)
  const file: TarFile = { source, packedBytes: packed ? (await stat(source)).size : null }
  let current: { readonly path: string; readonly entry: Entry } | null = null
  return {
    form: 'archive',
    name: basename(source),
    source,
    walk: async function* () {
      for await (const { found, entry } of untilBroken(file)) {
        current = entry === null ? null : { path: found.path, entry }
        yield found
        entry?.resume()
      }
    },
    read: async (inner) => {
      if (current?.path !== inner) throw new Problem('file-missing')
      const { entry } = current
      current = null
      const { hashes, bytes, head } = await hashStream(guarded(bytesOf(entry), file.packedBytes))
      return { hashes, bytes, type: await sniff(head, inner) }
    },
    materialise: async (inner, media) => {
      for await (const { found, entry } of entriesOf(file, new Map())) {
        // Awaited here, as leaving the loop ends the reading of the archive.
        if (found.path === inner && found.problem === null) return await spool.keep(media, guarded(bytesOf(entry), file.packedBytes))
        entry.resume()
      }
      throw new Problem('file-missing')
    },
    [Symbol.asyncDispose]: async () => {},
  }
}

/** The entries up to the end or to the first damage, which is told as a path of its own. */
async function* untilBroken(file: TarFile): AsyncGenerator<{ found: FoundPath; entry: Entry | null }> {
  const taken: TakenPaths = new Map()
  try {
    yield* entriesOf(file, taken)
  } catch (cause) {
    yield { found: emptyPath(distinctPath(basename(file.source), taken), new Problem('archive-broken', null, cause)), entry: null }
  }
}

async function* entriesOf(file: TarFile, taken: TakenPaths): AsyncGenerator<{ found: FoundPath; entry: Entry }> {
  const reader = extract()
  const unpacking: Unpacking = { fault: null }
  pipeline(unpackedBytes(file, unpacking), reader, () => {})
  for await (const entry of reader) {
    const found = describeEntry(entry, file)
    if (found === null) entry.resume()
    else yield { found: { ...found, path: distinctPath(found.path, taken) }, entry }
  }
  if (unpacking.fault !== null) throw new Problem('archive-broken', null, unpacking.fault)
}

interface Unpacking {
  fault: unknown
}

/** The bytes up to the first damage of the packing: ending there, and not failing, lets the entries before it be read to their end. */
async function* unpackedBytes(file: TarFile, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  const bytes = createReadStream(file.source)
  try {
    yield* file.packedBytes === null ? bytes : pipeline(bytes, createGunzip(), () => {})
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
