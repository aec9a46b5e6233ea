import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { childProblem } from './child-problem.ts'
import { analysisLongSide, type DecodedPicture } from './decoded-picture.ts'
import { inputOfChild, startDecoder } from './decoder-child.ts'
import { heifHead } from './heif-request.ts'
import { nodeCommand } from './node-command.ts'

const childScript = fileURLToPath(new URL('./heif-child.ts', import.meta.url))

/** Decodes HEIC in a process of its own, since libheif keeps its memory and cannot be interrupted. */
export async function decodeHeif(path: string, limits: DecodeLimits, signal: AbortSignal): Promise<DecodedPicture> {
  const request = { input: inputOfChild(path), maxPixels: limits.maxPixels, longSide: analysisLongSide }
  await using child = await startDecoder(path, nodeCommand(childScript, request), limits, signal)
  child.side.resume()
  const reply = await readBytes(child.output)
  const problem = childProblem(await child.end)
  if (reply.length === 0) throw problem ?? new Problem('content-broken', heifId())
  return { ...parseReply(reply), damaged: problem !== null, decoder: heifId() }
}

/** Name and version, as part of a decoder id. */
export function heifId(): string {
  const { version }: { version: string } = createRequire(import.meta.url)('libheif-js/package.json')
  return `libheif-js ${version}`
}

async function readBytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function parseReply(reply: Buffer): Omit<DecodedPicture, 'damaged' | 'decoder'> {
  const lineEnd = reply.indexOf('\n')
  const { width, height, pages, small, hash } = heifHead.parse(JSON.parse(reply.subarray(0, lineEnd).toString()))
  const pixels = reply.subarray(lineEnd + 1)
  const smallBytes = small.width * small.height * 3
  if (pixels.length !== smallBytes + hash.width * hash.height * 3) throw new Problem('decoder-crashed', 'fewer pixels than announced')
  return {
    width,
    height,
    pages,
    picture: { ...small, data: pixels.subarray(0, smallBytes) },
    hashPicture: { ...hash, data: pixels.subarray(smallBytes) },
  }
}
