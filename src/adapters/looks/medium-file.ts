import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { LookedAtMedium, MediumPlace } from '../../application/ports/look-renderer.ts'
import { Problem } from '../../domain/problem.ts'
import type { EvidenceShelf } from './evidence-shelf.ts'

/** A file on disk that a decoder may open read-only; what had to be copied out is gone when it is disposed. */
export type MediumFile = { readonly path: string } & AsyncDisposable

/** Files of at most so many bytes are hashed before they are shown; of larger ones the size alone is compared. */
const mostHashedBytes = 64 * 1024 ** 2

/** The bytes of a medium from the first of its places that still holds them. */
export async function mediumFile(medium: LookedAtMedium, shelf: EvidenceShelf, signal: AbortSignal): Promise<MediumFile> {
  let refusal = new Problem('file-missing', 'the medium has no place')
  for (const place of medium.places) {
    signal.throwIfAborted()
    try {
      return await fileAt(place, medium, shelf)
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause
      refusal = cause
    }
  }
  throw refusal
}

async function fileAt({ exhibit, path }: MediumPlace, medium: LookedAtMedium, shelf: EvidenceShelf): Promise<MediumFile> {
  await using held = new AsyncDisposableStack()
  const { source } = held.use(await shelf.take(exhibit))
  const file = held.use(await source.materialise(path, medium.media))
  await verify(file.path, medium)
  const kept = held.move()
  return { path: file.path, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

/** A look must never show anything but what was described. */
async function verify(path: string, { media, bytes }: LookedAtMedium): Promise<void> {
  const { size } = await stat(path).catch((cause: unknown) => Promise.reject(new Problem('file-missing', null, cause)))
  const isSame = size === bytes && (size > mostHashedBytes || (await sha256(path)) === media)
  if (!isSame) throw new Problem('file-changed')
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}
