import { open, stat } from 'node:fs/promises'
import type { EvidenceSource } from '../../application/ports/evidence-source.ts'
import { Problem } from '../../domain/problem.ts'
import { openFolder, openSingleFile, type SourceTools } from './folder-source.ts'
import { openTar } from './tar-source.ts'
import { openZip } from './zip-source.ts'

/** Opens what the operator named: a folder, a ZIP or TAR archive, or a single file, told apart by content. */
export async function openEvidence(path: string, tools: SourceTools): Promise<EvidenceSource> {
  const stats = await stat(path).catch((cause: unknown) => Promise.reject(new Problem('evidence-missing', null, cause)))
  if (stats.isDirectory()) return openFolder(path, tools)
  if (!stats.isFile()) throw new Problem('special-file')
  const head = await firstBytes(path)
  if (isZip(head)) return openZip(path, tools)
  if (isTar(head) || (isGzip(head) && /\.(tgz|tar\.gz)$/i.test(path))) return openTar(path, tools)
  return openSingleFile(path, tools)
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

const isZip = (head: Buffer) => head.length >= 4 && head.readUInt32LE(0) === 0x04034b50
const isTar = (head: Buffer) => head.length >= 262 && head.toString('latin1', 257, 262) === 'ustar'
const isGzip = (head: Buffer) => head.length >= 2 && head.readUInt16BE(0) === 0x1f8b
