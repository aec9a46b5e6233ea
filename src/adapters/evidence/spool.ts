import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'

/** A private folder for copies that a decoder needs for a moment. It is emptied when it is opened and when it is closed. */
export interface Spool extends AsyncDisposable {
  keep(media: MediaId, chunks: AsyncIterable<Uint8Array>): Promise<{ readonly path: string } & AsyncDisposable>
}

/** Opens the spool; what a killed run left behind is removed first. */
export async function openSpool(folder: string): Promise<Spool> {
  await emptyFolder(folder)
  return {
    keep: async (media, chunks) => {
      const path = join(folder, media)
      await writeWhole(path, chunks)
      return { path, [Symbol.asyncDispose]: () => rm(path, { force: true }) }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

async function writeWhole(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${path}.part`
  try {
    await pipeline(ownBytes(chunks), createWriteStream(part, { mode: 0o600 }))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    throw full ? new Problem('disk-full', null, error) : error
  }
}

/** Readers reuse their buffer, and a stream holds on to a chunk while it asks for the next. */
async function* ownBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield Uint8Array.from(chunk)
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
}
