import sharp from 'sharp'
import { z } from 'zod'
import type { VisionReader } from '../../analysis/analyzer.ts'
import type { Picture } from '../../analysis/pixels/picture.ts'
import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import type { VisionQuestion } from './vision-endpoint.ts'
import { askOverChannel, replyForms } from './worker-question.ts'

/** Long side of a picture that is sent, in pixels: what vision models of today look at whole. */
const longestSide = 1024

/** A vision reader that hands its questions to the process at the other end of the channel: a worker has no network. */
export function visionOverChannel(channel: NodeJS.Process): VisionReader {
  const ask = askOverChannel<VisionQuestion, z.infer<(typeof replyForms)['vision']>>(channel, 'vision', replyForms.vision)
  return {
    ask: async ({ pictures, sheet }, signal) => {
      signal.throwIfAborted()
      return ask({ pictures: await Promise.all(pictures.map(encoded)), sheet: sheet.name })
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

/** A question about pictures as a worker sends it. */
export const visionQuestionForm = z.strictObject({
  vision: z.strictObject({
    number: z.number(),
    pictures: z.array(z.base64().max(mostLetters)).min(1).max(8),
    sheet: z.enum(['scene', 'marks']),
  }),
})
