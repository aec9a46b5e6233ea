import { createHash } from 'node:crypto'
import type { MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'

/** Passes bytes on and ends with the problem `file-changed` where they are not those of the medium: an archive may be another by now. */
export async function* sameBytes(chunks: AsyncIterable<Uint8Array>, media: MediaId): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== media) throw new Problem('file-changed')
}
