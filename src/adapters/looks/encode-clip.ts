import { execFile } from 'node:child_process'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import type { Picture } from '../../analysis/pixels/picture.ts'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { childProblem } from '../media/child-problem.ts'
import { startFedDecoder } from '../media/decoder-child.ts'
import { clipEncoder, encodeArguments } from './ffmpeg-look-arguments.ts'
import { mostClipBytes } from './look-limits.ts'

interface Encoding {
  readonly ffmpeg: string
  readonly limits: DecodeLimits
  readonly signal: AbortSignal
}

/** The pictures, all of one size, as a silent WebM; they go through pipes alone. */
export async function encodeClip(
  { ffmpeg, limits, signal }: Encoding,
  pictures: readonly Picture[],
  perSecond: number,
): Promise<Uint8Array> {
  const [first] = pictures
  if (first === undefined) throw new Error('a clip without pictures')
  if (!(await hasEncoder(ffmpeg))) throw new Problem('format-unsupported', 'this ffmpeg makes no WebM')
  const command = { command: ffmpeg, args: encodeArguments(first, perSecond, pictures.length), reservedBytes: 0 }
  const feed = Readable.from(pictures.map(({ data }) => Buffer.from(data.buffer, data.byteOffset, data.length)))
  await using child = startFedDecoder(feed, command, limits, signal)
  child.side.resume()
  const bytes = await collected(child.output)
  const problem = childProblem(await child.end)
  if (problem !== null) throw problem
  return bytes
}

async function collected(output: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of output as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > mostClipBytes) throw new Problem('too-large', 'a clip')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const known = new Map<string, Promise<boolean>>()

function hasEncoder(ffmpeg: string): Promise<boolean> {
  const told = known.get(ffmpeg) ?? asked(ffmpeg)
  known.set(ffmpeg, told)
  return told
}

async function asked(ffmpeg: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)(ffmpeg, ['-hide_banner', '-encoders'], { maxBuffer: 1024 ** 2 })
  return new RegExp(` ${clipEncoder} `).test(stdout)
}
