import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import type { EvidenceSource, FoundPath } from '../../application/ports/evidence-source.ts'
import { Problem } from '../../domain/problem.ts'
import { refuseBomb } from './archive-limits.ts'
import { distinctPath, emptyPath, entryPath, refusedPath, type TakenPaths } from './entry-path.ts'
import type { SourceTools } from './folder-source.ts'
import { hashStream } from './hash-stream.ts'
import { instantOf } from './instant-of.ts'
import { openZipEntry } from './zip-entry.ts'
import { overlappingEntries } from './zip-overlap.ts'

interface KnownEntry {
  readonly found: FoundPath
  readonly entry: Entry | null
}

/**
 * A ZIP archive as an exhibit. Its directory is read once; entries are read in place and never unpacked to their own names. An
 * archive whose directory cannot be read is one path with that problem. A file whose bytes are not those that the directory records
 * is read as it comes out, with that problem beside it.
 */
export async function openZip(path: string, { sniff, spool }: SourceTools): Promise<EvidenceSource> {
  const source = await realpath(path)
  const name = basename(source)
  const zip = await openArchive(source)
  const known = zip === null ? brokenOnly(name) : await readDirectory(zip, name)
  const bytesOf = (inner: string) => {
    const entry = known.get(inner)?.entry
    if (zip === null || entry === undefined || entry === null) throw new Problem('file-missing')
    return openZipEntry(zip, entry)
  }
  return {
    form: 'archive',
    name,
    source,
    anyOrder: true,
    walk: async function* () {
      for (const { found } of known.values()) yield found
    },
    read: async (inner) => {
      const entry = await bytesOf(inner)
      const { hashes, bytes, head } = await hashStream(entry.chunks)
      return { hashes, bytes, type: await sniff(head, inner), problem: entry.damage() }
    },
    materialise: async (inner, media) => spool.keep(media, (await bytesOf(inner)).chunks),
    [Symbol.asyncDispose]: async () => zip?.close(),
  }
}

async function openArchive(source: string): Promise<ZipFile | null> {
  try {
    return await openPromise(source, { autoClose: false, decodeStrings: false, validateEntrySizes: false })
  } catch {
    // Told as a path of its own, so that the other exhibits are still read.
    return null
  }
}

function brokenOnly(name: string): Map<string, KnownEntry> {
  return new Map([[name, { found: emptyPath(name, new Problem('archive-broken')), entry: null }]])
}

async function readDirectory(zip: ZipFile, name: string): Promise<Map<string, KnownEntry>> {
  const { entries, broken } = await readEntries(zip)
  const overlapping = overlappingEntries(entries)
  const taken: TakenPaths = new Map()
  const known = new Map<string, KnownEntry>()
  const add = (item: KnownEntry) => {
    const path = distinctPath(item.found.path, taken)
    known.set(path, { ...item, found: { ...item.found, path } })
  }
  for (const entry of entries) {
    const raw = entryName(entry)
    if (!raw.endsWith('/')) add(describeEntry(entry, raw, overlapping.has(entry)))
  }
  if (broken) add({ found: emptyPath(name, new Problem('archive-broken')), entry: null })
  return known
}

async function readEntries(zip: ZipFile): Promise<{ entries: Entry[]; broken: boolean }> {
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
    return { entries, broken: false }
  } catch {
    // What could be read of the directory is taken; that it is damaged is recorded as a path of its own.
    return { entries, broken: true }
  }
}

/** The name as the archive spells it; checking it is ours, so that one bad name does not end the reading. */
function entryName(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
}

function describeEntry(entry: Entry, raw: string, overlaps: boolean): KnownEntry {
  try {
    const path = entryPath(raw)
    if (entry.isEncrypted()) throw new Problem('archive-entry-refused', 'encrypted')
    if (overlaps) throw new Problem('archive-entry-refused', 'overlap')
    refuseBomb(entry.uncompressedSize, entry.compressedSize)
    // Where the archive gives no zone, its clock is taken as UTC, so that every machine reads the same time.
    const modifiedAt = instantOf(entry.getLastModDate({ timezone: 'UTC' }))
    return { found: { path, bytes: entry.uncompressedSize, modifiedAt, createdAt: null, problem: null }, entry }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    return { found: emptyPath(refusedPath(raw), problem), entry: null }
  }
}
