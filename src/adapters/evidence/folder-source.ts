import { isUtf8 } from 'node:buffer'
import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import type { EvidenceSource, ReadFile, RecordedState } from '../../application/ports/evidence-source.ts'
import type { ContentType } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { hashStream } from './hash-stream.ts'
import { instantOf } from './instant-of.ts'
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
    read: async (inner, signal) => readOnce(fileOf(source, inner), signal, (head) => sniff(head, inner)),
    materialise: async (inner, media, recorded) => decodablePath(fileOf(source, inner), spool, { media, recorded }),
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
    read: (_inner, signal) => readOnce(Buffer.from(source), signal, (head) => sniff(head, name)),
    materialise: (_inner, media, recorded) => decodablePath(Buffer.from(source), spool, { media, recorded }),
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
async function decodablePath(file: Buffer, spool: Spool, known: KnownFile): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = file.toString('utf8')
  const handle = await openReadOnly(file)
  try {
    const stats = await statsOf(handle)
    await refuseChanged(handle, stats, known)
    if (isUtf8(file) && !(await isReadByPrivilege(path))) return { path, [Symbol.asyncDispose]: async () => {} }
    return await spool.keep(known.media, chunksOf(handle, stats.size))
  } finally {
    await handle.close()
  }
}

interface KnownFile {
  readonly media: MediaId
  readonly recorded: RecordedState | undefined
}

/** What is said of a medium must come of its bytes: a file of another size or time than was recorded is read again and compared. */
async function refuseChanged(handle: FileHandle, { size, mtime }: Stats, { media, recorded }: KnownFile): Promise<void> {
  if (recorded === undefined || (size === recorded.bytes && instantOf(mtime) === recorded.modifiedAt)) return
  const isSame = size === recorded.bytes && (await hashStream(chunksOf(handle, size))).hashes.sha256 === media
  if (!isSame) throw new Problem('file-changed')
}

async function readOnce(
  file: Buffer,
  signal: AbortSignal | undefined,
  sniff: (head: Uint8Array) => Promise<ContentType>,
): Promise<ReadFile> {
  const handle = await openReadOnly(file)
  try {
    const before = await statsOf(handle)
    const { hashes, bytes, head } = await hashStream(chunksOf(handle, before.size), signal)
    const after = await statsOf(handle)
    if (bytes !== before.size || after.mtimeMs !== before.mtimeMs) throw new Problem('file-changed')
    return { hashes, bytes, type: await sniff(head), problem: null }
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

function statsOf(handle: FileHandle): Promise<Stats> {
  return handle.stat().catch((cause: unknown) => Promise.reject(readProblem(cause)))
}

/**
 * A buffer for a small file is no larger than the file: most files of a device are small, and a megabyte for each costs more than they
 * do. Where the file has the expected size and a byte more found room and did not come, nothing is asked again for its end. One that
 * grows is not followed: it might never end.
 */
async function* chunksOf(handle: FileHandle, expected: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, expected + 1))
  for (let position = 0; ; ) {
    const { bytesRead } = await handle
      .read(buffer, 0, buffer.length, position)
      .catch((cause: unknown) => Promise.reject(readProblem(cause)))
    if (bytesRead === 0) return
    position += bytesRead
    if (position > expected) throw new Problem('file-changed')
    yield buffer.subarray(0, bytesRead)
    if (position === expected && bytesRead < buffer.length) return
  }
}
