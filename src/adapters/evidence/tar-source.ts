import { createReadStream } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ExtractEvents, extract } from 'tar-stream'
import type { EvidenceSource, FoundPath } from '../../application/ports/evidence-source.ts'
import type { Instant } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { entryPath, guarded, refusedPath } from './entry-path.ts'
import type { SourceTools } from './folder-source.ts'
import { hashStream } from './hash-stream.ts'

type Entry = ExtractEvents['entry'][1]

/** A TAR archive (plain or gzip) as an exhibit. It has no directory, so an entry is reached by reading up to it. */
export async function openTar(path: string, { sniff, spool }: SourceTools): Promise<EvidenceSource> {
  const source = await realpath(path)
  let current: { readonly path: string; readonly entry: Entry } | null = null
  return {
    form: 'archive',
    name: basename(source),
    source,
    walk: async function* () {
      try {
        for await (const { found, entry } of entriesOf(source)) {
          current = { path: found.path, entry }
          yield found
          entry.resume()
        }
      } catch (cause) {
        yield emptyPath(basename(source), cause instanceof Problem ? cause : new Problem('archive-broken', null, cause))
      }
    },
    read: async (inner) => {
      if (current?.path !== inner) throw new Problem('file-missing')
      const { hashes, bytes, head } = await hashStream(guarded(bytesOf(current.entry), null))
      if (bytes === 0) throw new Problem('empty-file')
      return { hashes, bytes, type: await sniff(head, inner) }
    },
    materialise: async (inner, media) => {
      for await (const { found, entry } of entriesOf(source)) {
        if (found.path === inner && found.problem === null) return spool.keep(media, guarded(bytesOf(entry), null))
        entry.resume()
      }
      throw new Problem('file-missing')
    },
    [Symbol.asyncDispose]: async () => {},
  }
}

async function* entriesOf(source: string): AsyncGenerator<{ found: FoundPath; entry: Entry }> {
  const reader = extract()
  const packed = createReadStream(source)
  const done = () => {}
  if (/\.(tgz|gz)$/i.test(source)) pipeline(packed, createGunzip(), reader, done)
  else pipeline(packed, reader, done)
  const seen = new Set<string>()
  for await (const entry of reader) {
    const found = describeEntry(entry)
    if (found === null) entry.resume()
    else yield { found: distinct(found, seen), entry }
  }
}

function distinct(found: FoundPath, seen: Set<string>): FoundPath {
  for (let copy = 1, path = found.path; ; copy += 1, path = `${found.path} (${copy})`) {
    if (seen.has(path)) continue
    seen.add(path)
    return { ...found, path }
  }
}

function describeEntry(entry: Entry): FoundPath | null {
  const { name, type, size, mtime } = entry.header
  if (type === 'directory') return null
  try {
    const path = entryPath(name)
    if (type === 'symlink' || type === 'link') return emptyPath(path, new Problem('link-not-followed'))
    if (type !== 'file' && type !== 'contiguous-file') return emptyPath(path, new Problem('special-file'))
    return {
      path,
      bytes: size ?? null,
      modifiedAt: mtime === undefined ? null : (mtime.toISOString() as Instant),
      createdAt: null,
      problem: null,
    }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    return emptyPath(refusedPath(name), problem)
  }
}

function emptyPath(path: string, problem: Problem): FoundPath {
  return { path, bytes: null, modifiedAt: null, createdAt: null, problem: problem.record() }
}

async function* bytesOf(entry: Entry): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry) if (chunk instanceof Uint8Array) yield chunk
}
