import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { childPictureHead } from './child-picture-request.ts'
import { childProblem } from './child-problem.ts'
import type { DecodedPicture } from './decoded-picture.ts'
import { inputOfChild, startDecoder } from './decoder-child.ts'
import { nodeCommand } from './node-command.ts'

const childScript = fileURLToPath(new URL('./picture-child.ts', import.meta.url))

/** Decodes a picture in a process of its own, which gives its memory back and can be killed. */
export async function decodeInChild(
  by: 'heif' | 'sharp',
  path: string,
  limits: DecodeLimits,
  signal: AbortSignal,
): Promise<DecodedPicture> {
  const request = { by, input: inputOfChild(path), wallSeconds: limits.wallSeconds, maxPixels: limits.maxPixels }
  await using child = await startDecoder(path, nodeCommand(childScript, request), limits, signal)
  child.side.resume()
  const reply = await readBytes(child.output)
  const problem = childProblem(await child.end)
  if (problem !== null && (reply.length === 0 || problem.code !== 'content-broken')) throw problem
  const decoded = parseReply(reply)
  return { ...decoded, damaged: decoded.damaged || problem !== null }
}

async function readBytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function parseReply(reply: Buffer): DecodedPicture {
  const lineEnd = reply.indexOf('\n')
  if (lineEnd < 0) throw new Problem('decoder-crashed', 'no answer')
  const { small, hash, ...rest } = childPictureHead.parse(JSON.parse(reply.subarray(0, lineEnd).toString()))
  const pixels = reply.subarray(lineEnd + 1)
  const smallBytes = small.width * small.height * 3
  if (pixels.length !== smallBytes + hash.width * hash.height * 3) throw new Problem('decoder-crashed', 'fewer pixels than announced')
  return {
    ...rest,
    picture: { ...small, data: pixels.subarray(0, smallBytes) },
    hashPicture: { ...hash, data: pixels.subarray(smallBytes) },
  }
}
