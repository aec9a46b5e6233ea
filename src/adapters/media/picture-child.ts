import type { Picture } from '../../analysis/pixels/picture.ts'
import { Problem, type ProblemRecord } from '../../domain/problem.ts'
import { giveUp, writeAll } from './child-output.ts'
import { type PictureTask, pictureQuestion } from './child-picture-request.ts'
import type { DecodedPicture } from './decoded-picture.ts'
import { framed, messagesOf } from './framed-messages.ts'
import { decodeWithLibheif, partWithLibheif } from './libheif-picture.ts'
import { decodeAllPages, decodePage, decodePart, decodeWithSharp, type PictureSource, pictureHead } from './sharp-picture.ts'

/**
 * The process that reads pictures. With an argument it answers that one question about a file; without, it answers those that come
 * on descriptor 0 about the bytes that come with them.
 */
async function serve(): Promise<void> {
  const [once] = process.argv.slice(2)
  if (once !== undefined) return reply(await answer(JSON.parse(once), ''))
  let held: Uint8Array = new Uint8Array()
  for await (const { head, body } of messagesOf(process.stdin, mostBytes)) {
    if (!pictureQuestion.parse(head).held) held = body
    reply(await answer(head, held))
  }
}

const mostBytes = 2 ** 30

interface Answer {
  readonly facts: Readonly<Record<string, unknown>>
  readonly pixels: readonly Uint8Array[]
}

/** Behind its wall a process cannot ask for its memory of now, only for the most that it had. */
function reply({ facts, pixels }: Answer): void {
  for (const part of framed({ memory: process.resourceUsage().maxRSS * 1024, problem: null, ...facts }, pixels)) writeAll(1, part)
}

async function answer(question: unknown, bytes: PictureSource): Promise<Answer> {
  try {
    return await answerTo(question, bytes)
  } catch (cause) {
    return { facts: { problem: recordOf(cause) }, pixels: [] }
  }
}

async function answerTo(question: unknown, bytes: PictureSource): Promise<Answer> {
  const { input, task, ...limits } = pictureQuestion.parse(question)
  const source = input ?? bytes
  if (task.name === 'head') {
    const { width, height, pageHeight, pages, delay } = await pictureHead(source, limits)
    return { facts: { width, height: pageHeight ?? height, pages: pages ?? 1, delays: delay ?? null }, pixels: [] }
  }
  if (task.name === 'decode' && task.by === 'heif') return withComplaints(() => decodeWithLibheif(source, limits.maxPixels))
  if (task.name === 'decode') return decoded(await decodeWithSharp(source, limits, task.turned))
  const { data, ...size } = await pixelsFor(task, source, limits)
  return { facts: size, pixels: [data] }
}

function pixelsFor(
  task: Extract<PictureTask, { name: 'page' | 'pages' | 'part' }>,
  source: PictureSource,
  limits: { wallSeconds: number; maxPixels: number },
): Promise<Picture> {
  if (task.name === 'page') return decodePage(source, task.page, task.size, limits)
  if (task.name === 'pages') return decodeAllPages(source, task.size, limits)
  return task.by === 'heif' ? partWithLibheif(source, task, limits.maxPixels) : decodePart(source, task, limits, task.turned)
}

function decoded({ picture, hashPicture, ...rest }: DecodedPicture): Answer {
  const small = { width: picture.width, height: picture.height }
  const hash = { width: hashPicture.width, height: hashPicture.height }
  return { facts: { ...rest, small, hash }, pixels: [picture.data, hashPicture.data] }
}

/** What is no problem of ours is damage: libheif tells in prose only. */
function recordOf(cause: unknown): ProblemRecord {
  if (cause instanceof Problem) return cause.record()
  const said = cause instanceof Error ? cause.message : ''
  if (/exceeds pixel limit/.test(said)) return new Problem('too-large').record()
  if (/memory/.test(said)) return new Problem('memory-limit').record()
  return new Problem('content-broken').record()
}

/** libheif tells on the console what it had to leave out; descriptor 1 is for the answer alone. */
let complaints = 0
Object.assign(globalThis.console, { log: () => (complaints += 1) })

async function withComplaints(decode: () => Promise<DecodedPicture>): Promise<Answer> {
  const before = complaints
  const picture = await decode()
  return decoded({ ...picture, damaged: picture.damaged || complaints > before })
}

serve().then(() => process.exit(0), giveUp)
