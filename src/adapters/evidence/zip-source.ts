import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import type { EvidenceSource, FoundPath } from '../../application/ports/evidence-source.ts'
import type { Instant } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { entryPath, guarded, refusedPath } from './entry-path.ts'
import type { SourceTools } from './folder-source.ts'
import { hashStream } from './hash-stream.ts'

interface KnownEntry {
  readonly found: FoundPath
  readonly entry: Entry | null
}

/** A ZIP archive as an exhibit. Its directory is read once; entries are read in place and never unpacked to their own names. */
export async function openZip(path: string, { sniff, spool }: SourceTools): Promise<EvidenceSource> {
  const source = await realpath(path)
  const zip = await openArchive(source)
  const { known, broken } = await readDirectory(zip)
  const bytesOf = async (inner: string) => {
    const entry = known.get(inner)?.entry
    if (entry === undefined || entry === null) throw new Problem('file-missing')
    return guarded(await openEntry(zip, entry), entry.compressedSize)
  }
  return {
    form: 'archive',
    name: basename(source),
    source,
    walk: async function* () {
      for (const { found } of known.values()) yield found
      if (broken) yield emptyPath(basename(source), new Problem('archive-broken'))
    },
    read: async (inner) => {
      const { hashes, bytes, head } = await hashStream(broadened(await bytesOf(inner)))
      if (bytes === 0) throw new Problem('empty-file')
      return { hashes, bytes, type: await sniff(head, inner) }
    },
    materialise: async (inner, media) => spool.keep(media, await bytesOf(inner)),
    [Symbol.asyncDispose]: async () => zip.close(),
  }
}

async function openArchive(source: string): Promise<ZipFile> {
  try {
    return await openPromise(source, { autoClose: false, decodeStrings: false, validateEntrySizes: true })
  } catch (cause) {
    throw new Problem('archive-broken', null, cause)
  }
}

async function readDirectory(zip: ZipFile): Promise<{ known: Map<string, KnownEntry>; broken: boolean }> {
  const known = new Map<string, KnownEntry>()
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entryName(entry)
      if (name.endsWith('/')) continue
      const item = describeEntry(entry, name)
      known.set(uniquePath(item.found.path, known), item)
    }
  } catch {
    // What could be read of the directory is taken; that it is damaged is recorded as a path of its own.
    return { known, broken: true }
  }
  return { known: renamed(known), broken: false }
}

/** Two entries of one name are both evidence: the second is told apart. */
function uniquePath(path: string, known: ReadonlyMap<string, KnownEntry>): string {
  for (let copy = 1, name = path; ; copy += 1, name = `${path} (${copy})`) if (!known.has(name)) return name
}

function renamed(known: Map<string, KnownEntry>): Map<string, KnownEntry> {
  return new Map([...known].map(([path, item]) => [path, { ...item, found: { ...item.found, path } }]))
}

/** The name as the archive spells it; checking it is ours, so that one bad name does not end the reading. */
function entryName(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
}

function describeEntry(entry: Entry, name: string): KnownEntry {
  try {
    const path = entryPath(name)
    if (entry.isEncrypted()) throw new Problem('archive-entry-refused', 'encrypted')
    const modifiedAt = entry.getLastModDate().toISOString() as Instant
    return { found: { path, bytes: entry.uncompressedSize, modifiedAt, createdAt: null, problem: null }, entry }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    return { found: emptyPath(refusedPath(name), problem), entry: null }
  }
}

function emptyPath(path: string, problem: Problem): FoundPath {
  return { path, bytes: null, modifiedAt: null, createdAt: null, problem: problem.record() }
}

async function openEntry(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  try {
    return await zip.openReadStreamPromise(entry)
  } catch (cause) {
    throw new Problem('archive-broken', null, cause)
  }
}

async function* broadened(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('archive-broken', null, cause)
  }
}
