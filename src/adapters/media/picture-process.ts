import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Picture } from '../../analysis/pixels/picture.ts'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import { Problem, type ProblemCode, problemCodes } from '../../domain/problem.ts'
import { decodeAnswer, headAnswer, type PictureHead, type PictureTask, pictureAnswer, pixelsAnswer } from './child-picture-request.ts'
import { childProblem } from './child-problem.ts'
import type { DecodedPicture } from './decoded-picture.ts'
import { inputOfChild, startDecoder } from './decoder-child.ts'
import { type Message, messagesOf } from './framed-messages.ts'
import { createKeptChild, type KeptChild } from './kept-child.ts'
import { keptCommand } from './limited-command.ts'
import { nodeCommand } from './node-command.ts'
import type { PicturePart } from './picture-part.ts'

/** One picture file, read by a process apart. */
export interface OpenPicture {
  head(): Promise<PictureHead>
  /** `turned` is the EXIF orientation of a picture that itself says none. */
  decode(by: 'heif' | 'sharp', turned?: number | null): Promise<DecodedPicture>
  /** One picture of several, upright; `page` counts from 0. */
  page(page: number, size: Size): Promise<Picture>
  /** All pictures of a file below one another, each squashed to the same size. */
  pages(size: Size): Promise<Picture>
  /** A part from the full size, upright. */
  part(by: 'heif' | 'sharp', part: PicturePart, turned?: number | null): Promise<Picture>
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Reads pictures in a process that is kept between them and sees nothing but the bytes it is given. */
export interface PictureProcess extends AsyncDisposable {
  open(source: string | Uint8Array, limits: DecodeLimits, signal: AbortSignal): Promise<OpenPicture>
}

const script = fileURLToPath(new URL('./picture-child.ts', import.meta.url))
/** A file beyond this is not held in memory: a process for each question reads it. */
const mostHeldBytes = 64 * 1024 ** 2
const renewal = { mostAnswers: 500, mostMemory: 400 * 1024 ** 2, mostReply: 512 * 1024 ** 2 }

/** Starts no process before the first picture. */
export function createPictureProcess(): PictureProcess {
  const children = new Map<number, KeptChild>()
  const childFor = (memoryBytes: number) => {
    const child = children.get(memoryBytes) ?? createKeptChild({ command: () => keptCommand(nodeCommand(script), memoryBytes), ...renewal })
    children.set(memoryBytes, child)
    return child
  }
  return {
    open: async (source, limits, signal) => {
      if (typeof source === 'string' && (await bytesOf(source)) > mostHeldBytes)
        return openPicture((task) => askOnce(source, questionOf(task, limits, inputOfChild(source)), limits, signal))
      const input = typeof source === 'string' ? await readEvidence(source) : source
      const ask = { input, seconds: limits.wallSeconds, signal }
      return openPicture((task) => childFor(limits.memoryBytes).ask({ ...ask, head: questionOf(task, limits, null) }))
    },
    [Symbol.asyncDispose]: async () => {
      for (const child of children.values()) await child[Symbol.asyncDispose]()
    },
  }
}

function questionOf(task: PictureTask, { wallSeconds, maxPixels }: DecodeLimits, input: string | null) {
  return { task, wallSeconds, maxPixels, input, held: false }
}

async function bytesOf(path: string): Promise<number> {
  const { size } = await stat(path).catch((cause: unknown) => Promise.reject(new Problem('file-missing', null, cause)))
  return size
}

function readEvidence(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => Promise.reject(new Problem('file-missing', null, cause)))
}

/** A process for one question about a large file, which it reads itself. */
async function askOnce(path: string, question: unknown, limits: DecodeLimits, signal: AbortSignal): Promise<Message> {
  await using child = await startDecoder(path, nodeCommand(script, question), limits, signal)
  child.side.resume()
  for await (const message of messagesOf(child.output, renewal.mostReply)) return message
  throw childProblem(await child.end) ?? new Problem('decoder-crashed', 'no answer')
}

function openPicture(ask: (task: PictureTask) => Promise<Message>): OpenPicture {
  const pixels = async (task: PictureTask) => {
    const { facts, body } = factsOf(await ask(task), pixelsAnswer)
    return pictureIn(body, 0, facts)
  }
  return {
    head: async () => factsOf(await ask({ name: 'head' }), headAnswer).facts,
    decode: async (by, turned = null) => {
      const { facts, body } = factsOf(await ask({ name: 'decode', by, turned }), decodeAnswer)
      const { small, hash, ...rest } = facts
      return { ...rest, picture: pictureIn(body, 0, small), hashPicture: pictureIn(body, small.width * small.height * 3, hash) }
    },
    page: (page, size) => pixels({ name: 'page', page, size }),
    pages: (size) => pixels({ name: 'pages', size }),
    part: (by, part, turned = null) => pixels({ name: 'part', by, turned, ...part }),
  }
}

/** What a message says, checked: the process that wrote it has read what others made. */
function factsOf<T>({ head, body }: Message, schema: z.ZodType<T>): { facts: T; body: Buffer } {
  const { problem } = parsed(pictureAnswer, head)
  if (problem === null) return { facts: parsed(schema, head), body }
  throw isProblemCode(problem.code) ? new Problem(problem.code, problem.detail) : new Problem('decoder-crashed', 'an unknown answer')
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemCodes, code)
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (!result.success) throw new Problem('decoder-crashed', 'an answer of another form', result.error)
  return result.data
}

function pictureIn(body: Buffer, from: number, { width, height }: Size): Picture {
  const bytes = width * height * 3
  if (from + bytes > body.length) throw new Problem('decoder-crashed', 'fewer pixels than announced')
  return { width, height, data: body.subarray(from, from + bytes) }
}
