import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReportFolder } from '../../application/ports/report-folder.ts'
import { Problem } from '../../domain/problem.ts'
import { writeError } from '../store/store-error.ts'

/** A folder on disk for reports, made when the first one is written. */
export function openReportFolder(folder: string): ReportFolder {
  return {
    write: async (name, bytes) => {
      const path = join(folder, name)
      const hash = createHash('sha256')
      try {
        await mkdir(folder, { recursive: true })
        await pipeline(chunks(bytes, hash), createWriteStream(`${path}.part`))
        await rename(`${path}.part`, path)
      } catch (error) {
        const failure = writeError(error)
        // What cannot be written to has nothing to be removed from.
        if (!(failure instanceof Problem && failure.code === 'not-writable')) await rm(`${path}.part`, { force: true })
        throw failure
      }
      return { path, sha256: hash.digest('hex') }
    },
    remove: async (name) => {
      const path = join(folder, name)
      const found = existsSync(path)
      await rm(path, { force: true })
      return found
    },
  }
}

function chunks(bytes: Uint8Array | AsyncIterable<string | Uint8Array>, hash: ReturnType<typeof createHash>): Readable {
  const source = bytes instanceof Uint8Array ? [bytes] : bytes
  return Readable.from(hashed(source, hash))
}

async function* hashed(
  source: Iterable<Uint8Array> | AsyncIterable<string | Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const part of source) {
    const chunk = typeof part === 'string' ? Buffer.from(part, 'utf8') : part
    hash.update(chunk)
    yield chunk
  }
}
