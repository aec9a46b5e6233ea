import { createHash } from 'node:crypto'
import type { Hashes } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'

/** How many bytes from the beginning a kind is judged by. */
const headBytes = 64 * 1024

/** The three digests, the size and the first 64 KB of bytes that arrive in chunks, from one read. */
export async function hashStream(
  chunks: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<{ hashes: Hashes; bytes: number; head: Uint8Array }> {
  const [md5, sha1, sha256] = [createHash('md5'), createHash('sha1'), createHash('sha256')]
  const head: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    for (const hash of [md5, sha1, sha256]) hash.update(chunk)
    if (bytes < headBytes) head.push(Uint8Array.from(chunk.subarray(0, headBytes - bytes)))
    bytes += chunk.length
  }
  return {
    hashes: { md5: md5.digest('hex'), sha1: sha1.digest('hex'), sha256: sha256.digest('hex') as MediaId },
    bytes,
    head: Buffer.concat(head),
  }
}
