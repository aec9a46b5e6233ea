import { isUtf8 } from 'node:buffer'
import { constants, type Dirent, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, readdir, realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import type { EvidenceSource, FoundPath, ReadFile } from '../../application/ports/evidence-source.ts'
import type { ContentType } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import { Problem, type ProblemCode } from '../../domain/problem.ts'
import { hashStream } from './hash-stream.ts'
import { instantOf } from './instant-of.ts'
import { escapedBytes, nameText } from './path-text.ts'
import type { Spool } from './spool.ts'

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
    walk: () => walkFolder(Buffer.from(source), ''),
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
    walk: async function* () {
      yield await describePath(Buffer.from(source), name)
    },
    read: () => readOnce(Buffer.from(source), name, sniff),
    materialise: (_inner, media) => decodablePath(Buffer.from(source), spool, media),
    [Symbol.asyncDispose]: async () => {},
  }
}

async function* walkFolder(folder: Buffer, prefix: string): AsyncGenerator<FoundPath> {
  let entries: Dirent<Buffer>[]
  try {
    entries = await readdir(folder, { encoding: 'buffer', withFileTypes: true })
  } catch (cause) {
    yield problemPath(prefix === '' ? '.' : prefix.slice(0, -1), readProblem(cause).code)
    return
  }
  for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
    const full = Buffer.concat([folder, Buffer.from('/'), entry.name])
    const text = prefix + nameText(entry.name)
    if (entry.isDirectory()) yield* walkFolder(full, `${text}/`)
    else yield await describePath(full, text)
  }
}

async function describePath(full: Buffer, text: string): Promise<FoundPath> {
  let stats: Stats
  try {
    stats = await lstat(full)
  } catch (cause) {
    return problemPath(text, readProblem(cause).code)
  }
  const times = {
    modifiedAt: instantOf(stats.mtime),
    createdAt: stats.birthtimeMs > 0 ? instantOf(stats.birthtime) : null,
  }
  if (stats.isSymbolicLink()) return { ...problemPath(text, 'link-not-followed'), ...times }
  if (!stats.isFile()) return { ...problemPath(text, 'special-file'), ...times }
  return { path: text, bytes: stats.size, ...times, problem: null }
}

function problemPath(path: string, code: ProblemCode): FoundPath {
  return { path, bytes: null, modifiedAt: null, createdAt: null, problem: { code, detail: null } }
}

function fileOf(source: string, inner: string): Buffer {
  if (inner.split('/').includes('..')) throw new Problem('file-missing')
  return Buffer.concat([Buffer.from(`${source}/`), escapedBytes(inner)])
}

/** Decoders take paths as text, so a file whose name is no UTF-8 is read from a copy that lives as long as it is needed. */
async function decodablePath(file: Buffer, spool: Spool, media: MediaId): Promise<{ readonly path: string } & AsyncDisposable> {
  if (isUtf8(file)) return { path: file.toString('utf8'), [Symbol.asyncDispose]: async () => {} }
  const handle = await openReadOnly(file)
  try {
    return await spool.keep(media, chunksOf(handle))
  } finally {
    await handle.close()
  }
}

async function readOnce(file: Buffer, inner: string, sniff: Sniff): Promise<ReadFile> {
  const handle = await openReadOnly(file)
  try {
    const before = await handle.stat()
    const { hashes, bytes, head } = await hashStream(chunksOf(handle))
    const after = await handle.stat()
    if (bytes !== before.size || after.mtimeMs !== before.mtimeMs) throw new Problem('file-changed')
    return { hashes, bytes, type: await sniff(head, inner) }
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

async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(chunkBytes)
  for (let position = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, chunkBytes, position).catch((cause: unknown) => Promise.reject(readProblem(cause)))
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    position += bytesRead
  }
}

function readProblem(cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null
  if (code === null) throw cause
  return new Problem(code === 'ENOENT' ? 'file-missing' : 'path-unreadable', code, cause)
}
