import { cropPicture } from '../../analysis/pixels/crop-picture.ts'
import { orientationOfTurns, orientPicture } from '../../analysis/pixels/orient-picture.ts'
import type { Picture } from '../../analysis/pixels/picture.ts'
import { resample, wholeOf } from '../../analysis/pixels/resample.ts'
import { inTier } from '../../analysis/tiers/in-tier.ts'
import type { PictureTier } from '../../domain/review/tier.ts'
import { giveUp, writeAll } from '../media/child-output.ts'
import { framed, messagesOf } from '../media/framed-messages.ts'
import { safeSharp } from '../media/safe-sharp.ts'
import { type LookQuestion, lookQuestion } from './look-question.ts'

const mostBytes = 512 * 1024 ** 2

/** The process that makes looks out of pixels: the one that serves pages is not held up by it. */
async function serve(): Promise<void> {
  for await (const { head, body } of messagesOf(process.stdin, mostBytes)) {
    const answer = await answerTo(lookQuestion.parse(head), body).catch((fault: unknown) => String(fault))
    const [fault, bytes] = typeof answer === 'string' ? [answer, []] : [null, [answer]]
    for (const part of framed({ memory: process.resourceUsage().maxRSS * 1024, fault }, bytes)) writeAll(1, part)
  }
}

async function answerTo({ size, turns, box, to, tier, as }: LookQuestion, data: Uint8Array): Promise<Uint8Array> {
  const upright = orientPicture({ ...size, data }, orientationOfTurns(turns))
  const cut = box === null ? upright : cropPicture(upright, box)
  const isSized = cut.width === to.width && cut.height === to.height
  const shown = inTier(isSized ? cut : resample(cut, wholeOf(cut), to.width, to.height), tier)
  return as === 'pixels' ? shown.data : encoded(shown, tier)
}

/** Pixels carry nothing but themselves, so that no field of the original can come along. */
function encoded({ width, height, data }: Picture, tier: PictureTier): Promise<Uint8Array> {
  const image = safeSharp()(data, { raw: { width, height, channels: 3 } })
  return image.webp({ quality: tier === 'still' || tier === 'grey' ? 82 : 75, effort: 2, smartSubsample: tier === 'outline' }).toBuffer()
}

serve().then(() => process.exit(0), giveUp)
