import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { openPromise, type ZipFile } from 'yauzl'
import type { EvidenceSource, FoundPath } from '../../application/ports/evidence-source.ts'
import { Problem } from '../../domain/problem.ts'
import { refuseBomb } from './archive-limits.ts'
import { emptyPath } from './entry-path.ts'
import type { SourceTools } from './folder-source.ts'
import { hashStream } from './hash-stream.ts'
import { instantOf } from './instant-of.ts'
import { sameBytes } from './same-bytes.ts'
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts'
import { openZipEntry } from './zip-entry.ts'

/**
 * A ZIP archive as an exhibit. Its directory is read once; entries are read in place and never unpacked to their own names. An
 * archive whose directory cannot be read is one path with that problem. A file whose bytes are not those that the directory records
 * is read as it comes out, with that problem beside it.
 */
export async function openZip(path: string, { sniff, spool }: SourceTools): Promise<EvidenceSource> {
  const source = await realpath(path)
  const name = basename(source)
  const directory = await readZipDirectory(source, name)
  const zip = await openArchive(source)
  const bytesOf = (inner: string) => {
    const entry = directory.entries.get(inner)
    if (zip === null || entry === undefined || foundOf(inner, entry).problem !== null) throw new Problem('file-missing')
    return openZipEntry(zip, entry)
  }
  return {
    form: 'archive',
    name,
    source,
    anyOrder: true,
    walk: () => foundIn(directory),
    read: async (inner, signal) => {
      const entry = await bytesOf(inner)
      const { hashes, bytes, head } = await hashStream(entry.chunks, signal)
      return { hashes, bytes, type: await sniff(head, inner), problem: entry.damage() }
    },
    materialise: async (inner, media) => spool.keep(media, sameBytes((await bytesOf(inner)).chunks, media)),
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

async function* foundIn({ entries, broken }: ZipDirectory): AsyncGenerator<FoundPath> {
  for (const [path, entry] of entries) yield foundOf(path, entry)
  if (broken !== null) yield emptyPath(broken.path, broken.problem)
}

/** Made anew each time it is asked for, as it would cost more memory than the entry. */
function foundOf(path: string, entry: ZipEntry): FoundPath {
  try {
    if (entry.refused !== null) throw new Problem('archive-entry-refused', entry.refused)
    refuseBomb(entry.uncompressedSize, entry.compressedSize)
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    return emptyPath(path, problem)
  }
  return { path, bytes: entry.uncompressedSize, modifiedAt: instantOf(new Date(entry.modifiedAt)), createdAt: null, problem: null }
}
