import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import type { EvidenceSource, ReadFile } from '../../application/ports/evidence-source.ts'
import type { ContentType } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { hashStream } from './hash-stream.ts'
import { escapedBytes } from './path-text.ts'
import { isReadByPrivilege } from './read-by-privilege.ts'
import { readProblem } from './read-problem.ts'
import type { Spool } from './spool.ts'
import { describePath, walkFolder } from './walk-folder.ts'

export type Sniff = (head: Uint8Array, path: string) => Promise<ContentType>

/** What every source needs: how a kind is judged, and where copies for decoders may lie. */
export interface SourceTools {
  readonly sniff: Sniff
  readonly spool: Spool
}

const chunkBytes = 1024 * 1024

/** A folder as an exhibit. Links are noted and not followed, so no cycle can arise; devices, pipes and sockets are not opened. */
export async function openFolder(path: string, { sniff, spool }: SourceTools): Promise<EvidenceSource> {
  const source = await realpath(path)
  return {
    form: 'folder',
    name: basename(source),
    source,
    anyOrder: true,
    walk: () => walkFolder(Buffer.from(source), () => spool.scratch()),
    read: async (inner) => readOnce(fileOf(source, inner), inner, sniff),
    materialise: async (inner, media) => decodablePath(fileOf(source, inner), spool, media),
    [Symbol.asyncDispose]: async () => {},
  }
}

/** One file as an exhibit of its own. */
export async function openSingleFile(path: string, { sniff, spool }: SourceTools): Promise<EvidenceSource> {
  const source = await realpath(path)
  const name = basename(source)
  return {
    form: 'file',
    name,
    source,
    anyOrder: true,
    walk: async function* () {
      yield await describePath(Buffer.from(source), name)
    },
    read: () => readOnce(Buffer.from(source), name, sniff),
    materialise: (_inner, media) => decodablePath(Buffer.from(source), spool, media),
    [Symbol.asyncDispose]: async () => {},
  }
}

function fileOf(source: string, inner: string): Buffer {
  if (inner.split('/').includes('..')) throw new Problem('file-missing')
  return Buffer.concat([Buffer.from(`${source}/`), escapedBytes(inner)])
}

/**
 * Decoders take paths as text and have no privileges: a file whose name is no UTF-8, and one that only root may read, is read from a
 * copy that lives as long as it is needed.
 */
async function decodablePath(file: Buffer, spool: Spool, media: MediaId): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = file.toString('utf8')
  const handle = await openReadOnly(file)
  try {
    if (isUtf8(file) && !(await isReadByPrivilege(path))) return { path, [Symbol.asyncDispose]: async () => {} }
    return await spool.keep(media, chunksOf(handle, null))
  } finally {
    await handle.close()
  }
}

async function readOnce(file: Buffer, inner: string, sniff: Sniff): Promise<ReadFile> {
  const handle = await openReadOnly(file)
  try {
    const before = await handle.stat()
    const { hashes, bytes, head } = await hashStream(chunksOf(handle, before.size))
    const after = await handle.stat()
    if (bytes !== before.size || after.mtimeMs !== before.mtimeMs) throw new Problem('file-changed')
    return { hashes, bytes, type: await sniff(head, inner), problem: null }
  } finally {
    await handle.close()
  }
}

async function openReadOnly(path: Buffer): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (cause) {
    throw readProblem(cause)
  }
}

/**
 * A buffer for a small file is no larger than the file: most files of a device are small, and a megabyte for each costs more than they
 * do. Where the file has the expected size and a byte more found room and did not come, nothing is asked again for its end.
 */
async function* chunksOf(handle: FileHandle, expected: number | null): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, (expected ?? chunkBytes) + 1))
  for (let position = 0; ; ) {
    const { bytesRead } = await handle
      .read(buffer, 0, buffer.length, position)
      .catch((cause: unknown) => Promise.reject(readProblem(cause)))
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    position += bytesRead
    if (position === expected && bytesRead < buffer.length) return
  }
}
