import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../../domain/problem.ts'

/** A private folder for copies that a decoder needs for a moment. It is emptied when it is opened and when it is closed. */
export interface Spool extends AsyncDisposable {
  /** `name` is unique to what is kept: the id of a medium. */
  keep(name: string, chunks: AsyncIterable<Uint8Array>): Promise<{ readonly path: string } & AsyncDisposable>
  /** A folder for whatever else does not fit into memory. */
  scratch(): Promise<string>
  /** How many bytes may still be written there, so that half of what is free stays free. */
  room(): Promise<number>
}

/** Opens the spool; what a killed run left behind is removed first. */
export async function openSpool(folder: string): Promise<Spool> {
  await emptyFolder(folder)
  return {
    keep: async (name, chunks) => {
      const path = join(folder, name)
      await writeWhole(path, chunks)
      return { path, [Symbol.asyncDispose]: () => rm(path, { force: true }) }
    },
    scratch: async () => {
      const scratch = join(folder, 'scratch')
      await mkdir(scratch, { recursive: true, mode: 0o700 })
      return scratch
    },
    room: async () => {
      const { bavail, bsize } = await statfs(folder)
      return (bavail * bsize) / 2
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
