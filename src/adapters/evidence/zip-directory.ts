import { open } from 'node:fs/promises'
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { Problem } from '../../domain/problem.ts'
import { boundedListing, type ListingLimits } from './archive-limits.ts'
import { distinctPath, entryPath, refusedPath, takenPaths } from './entry-path.ts'
import { ZipFileReader } from './zip-file-reader.ts'
import { type EntryPlace, overlappingEntries } from './zip-overlap.ts'

/** What is kept of an entry of a ZIP archive: millions of them are held at once, so no more than to tell of it and to open it. */
export interface ZipEntry extends EntryPlace {
  readonly path: string
  readonly uncompressedSize: number
  readonly compressionMethod: number
  readonly crc32: number
  /** Milliseconds since 1970, NaN where it has no such time. */
  readonly modifiedAt: number
  /** Why it is not opened; null where nothing speaks against it. */
  readonly refused: 'folder' | 'path' | 'encrypted' | 'overlap' | null
}

/** The entries of an archive by their paths, folders left out, and what ended the reading of its directory before its end. */
export interface ZipDirectory {
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly broken: { readonly path: string; readonly problem: Problem } | null
}

/** Reads the directory of an archive; `name` is the path under which damage of the directory itself is told, or that it goes on. */
export async function readZipDirectory(source: string, name: string, limits?: ListingLimits): Promise<ZipDirectory> {
  const { listed, problem } = await readListed(source, boundedListing(limits))
  const overlapping = overlappingEntries(listed)
  const taken = takenPaths()
  const entries = new Map<string, ZipEntry>()
  for (const entry of listed) {
    if (entry.refused === 'folder') continue
    const overlaps = entry.refused === null && overlapping.has(entry)
    entries.set(distinctPath(entry.path, taken), overlaps ? { ...entry, refused: 'overlap' } : entry)
  }
  return { entries, broken: problem === null ? null : { path: distinctPath(name, taken), problem } }
}

async function readListed(source: string, count: (path: string) => void): Promise<{ listed: ZipEntry[]; problem: Problem | null }> {
  const listed: ZipEntry[] = []
  try {
    await using file = await open(source)
    const zip = await directoryOf(file.fd, (await file.stat()).size)
    for await (const entry of zip.eachEntry()) {
      const kept = keptOf(entry)
      count(kept.path)
      listed.push(kept)
    }
    return { listed, problem: null }
  } catch (cause) {
    // What could be read of the directory is taken; that it is damaged or goes on is recorded as a path of its own.
    return { listed, problem: cause instanceof Problem ? cause : new Problem('archive-broken', null, cause) }
  }
}

function directoryOf(file: number, bytes: number): Promise<ZipFile> {
  return fromRandomAccessReaderPromise(new ZipFileReader(file), bytes, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: false,
  })
}

function keptOf(entry: Entry): ZipEntry {
  return {
    ...pathOf(entry),
    relativeOffsetOfLocalHeader: entry.relativeOffsetOfLocalHeader,
    compressedSize: entry.compressedSize,
    uncompressedSize: entry.uncompressedSize,
    fileNameLength: entry.fileNameLength,
    compressionMethod: entry.compressionMethod,
    crc32: entry.crc32,
    // Where the archive gives no zone, its clock is taken as UTC, so that every machine reads the same time.
    modifiedAt: entry.getLastModDate({ timezone: 'UTC' }).getTime(),
  }
}

/** The name as the archive spells it is checked here and not by the library, so that one bad name does not end the reading. */
function pathOf(entry: Entry): Pick<ZipEntry, 'path' | 'refused'> {
  const raw = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  if (raw.endsWith('/')) return { path: '', refused: 'folder' }
  try {
    return { path: entryPath(raw), refused: entry.isEncrypted() ? 'encrypted' : null }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    return { path: refusedPath(raw), refused: 'path' }
  }
}
