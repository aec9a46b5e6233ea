import { Problem } from '../../domain/problem.ts'

/** The path of an archive entry as it is recorded; one that would leave the archive is refused. */
export function entryPath(raw: string): string {
  const path = raw.replaceAll('\\', '/')
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..') || path.includes('\0'))
    throw new Problem('archive-entry-refused', 'path')
  return path.replace(/^(\.\/)+/, '')
}

/** How a refused entry is recorded: its name, made harmless. */
export function refusedPath(raw: string): string {
  return raw.replaceAll('\0', '\\x00')
}

/** No single entry is read beyond this, and no entry may grow more than `maxRatio` over its packed size: it is a bomb. */
export const archiveLimits = { maxEntryBytes: 64 * 1024 ** 3, maxRatio: 2000, ratioFromBytes: 64 * 1024 ** 2 } as const

/** Passes bytes on until an entry proves to be a bomb. */
export async function* guarded(chunks: AsyncIterable<Uint8Array>, packedBytes: number | null): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    const swollen = packedBytes !== null && bytes > archiveLimits.ratioFromBytes && bytes > packedBytes * archiveLimits.maxRatio
    if (swollen || bytes > archiveLimits.maxEntryBytes) throw new Problem('archive-entry-refused', 'size')
    yield chunk
  }
}
