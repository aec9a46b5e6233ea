import { open, stat } from 'node:fs/promises'
import { constants, gunzipSync } from 'node:zlib'
import type { EvidenceSource } from '../../application/ports/evidence-source.ts'
import { Problem } from '../../domain/problem.ts'
import { openFolder, openSingleFile, type SourceTools } from './folder-source.ts'
import { openTar } from './tar-source.ts'
import { openZip } from './zip-source.ts'

/** Opens what the operator named: a folder, a ZIP or TAR archive, or a single file, told apart by content. */
export async function openEvidence(path: string, tools: SourceTools): Promise<EvidenceSource> {
  const stats = await stat(path).catch((cause: unknown) => Promise.reject(missing(cause)))
  if (stats.isDirectory()) return openFolder(path, tools)
  if (!stats.isFile()) throw new Problem('special-file')
  const head = await firstBytes(path)
  if (isZip(head)) return openZip(path, tools)
  if (isTar(head)) return openTar(path, { ...tools, packed: false })
  if (isTar(unpackedHead(head))) return openTar(path, { ...tools, packed: true })
  return openSingleFile(path, tools)
}

function missing(cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null
  return code === 'EACCES' || code === 'EPERM' ? new Problem('path-unreadable', code, cause) : new Problem('evidence-missing', code, cause)
}

const headBytes = 2048

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

const isZip = (head: Buffer) => head.length >= 4 && head.readUInt32LE(0) === 0x04034b50
const isTar = (head: Buffer) => head.length >= 262 && head.toString('latin1', 257, 262) === 'ustar'
const isGzip = (head: Buffer) => head.length >= 2 && head.readUInt16BE(0) === 0x1f8b

/** The beginning of what a gzip file holds; nothing where it is none or is damaged from the start. */
function unpackedHead(head: Buffer): Buffer {
  if (!isGzip(head)) return Buffer.alloc(0)
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return Buffer.alloc(0)
  }
}
