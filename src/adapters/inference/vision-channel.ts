import sharp from 'sharp'
import { z } from 'zod'
import type { VisionReader, VisionReply } from '../../analysis/analyzer.ts'
import type { Picture } from '../../analysis/pixels/picture.ts'
import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import { Problem, type ProblemCode, type ProblemRecord } from '../../domain/problem.ts'
import type { VisionQuestion, VisionServer } from './vision-endpoint.ts'

/** Long side of a picture that is sent, in pixels: what vision models of today look at whole. */
const longestSide = 1024

/** What a worker says when it has a question; it has no network, so the program that started it asks. */
export interface VisionAsk {
  readonly vision: VisionQuestion & { readonly number: number }
}

/** The answer on its way back to the worker. */
export interface VisionAnswer {
  readonly vision: { readonly number: number; readonly reply: VisionReply } | { readonly number: number; readonly problem: ProblemRecord }
}

const answerForm = z.object({
  vision: z.union([
    z.object({
      number: z.number(),
      reply: z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('answered'), text: z.string() }),
        z.object({ outcome: z.literal('refused'), reason: z.string() }),
      ]),
    }),
    z.object({ number: z.number(), problem: z.object({ code: z.string(), detail: z.string().nullable() }) }),
  ]),
})

/** A vision reader that hands its questions to the process at the other end of the channel. */
export function visionOverChannel(channel: NodeJS.Process): VisionReader {
  const open = new Map<number, (answer: VisionAnswer['vision']) => void>()
  let asked = 0
  const onMessage = (message: unknown) => {
    const answer = answerForm.safeParse(message)
    if (!answer.success) return
    // The form was checked but for the codes of problems, which are the program's own.
    const { vision } = answer.data as VisionAnswer
    open.get(vision.number)?.(vision)
    open.delete(vision.number)
  }
  return {
    ask: async ({ pictures, sheet }, signal) => {
      signal.throwIfAborted()
      // Not before: who listens takes messages that are for others too, such as the first job.
      if (asked === 0) channel.on('message', onMessage)
      const number = asked++
      const { promise, resolve } = Promise.withResolvers<VisionAnswer['vision']>()
      open.set(number, resolve)
      const ask: VisionAsk = { vision: { number, pictures: await Promise.all(pictures.map(encoded)), sheet: sheet.name } }
      channel.send?.(ask)
      const answer = await promise
      if ('problem' in answer) throw new Problem(answer.problem.code as ProblemCode, answer.problem.detail)
      return answer.reply
    },
  }
}

async function encoded({ width, height, data }: Picture): Promise<string> {
  const size = sizeWithin({ width, height }, longestSide)
  const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize(size.width, size.height)
    .jpeg({ quality: 90 })
    .toBuffer()
  return jpeg.toString('base64')
}

// Four pictures of the longest side, with room to spare; a worker that was taken over must not fill the memory.
const mostLetters = 4_000_000
const askForm = z.strictObject({
  vision: z.strictObject({
    number: z.number(),
    pictures: z.array(z.base64().max(mostLetters)).min(1).max(8),
    sheet: z.enum(['scene', 'marks']),
  }),
})

/** The question in what a worker says; null where it says something else. */
export function visionAskIn(message: unknown): VisionAsk | null {
  return askForm.safeParse(message).data ?? null
}

/** Puts a worker's question to the server; what goes wrong is an answer too. */
export async function answerVision({ vision }: VisionAsk, server: VisionServer | null, signal: AbortSignal): Promise<VisionAnswer> {
  const { number, ...question } = vision
  try {
    if (server === null) throw new Problem('model-missing', 'no vision model')
    return { vision: { number, reply: await server.ask(question, signal) } }
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    return { vision: { number, problem: cause.record() } }
  }
}
