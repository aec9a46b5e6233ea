import { fileURLToPath } from 'node:url'
import type { Picture } from '../../analysis/pixels/picture.ts'
import { lookSize, pixelsOfBox } from '../../analysis/tiers/shown-box.ts'
import { Problem } from '../../domain/problem.ts'
import type { PictureTier } from '../../domain/review/tier.ts'
import type { Box } from '../../domain/timeline.ts'
import { createKeptChild } from '../media/kept-child.ts'
import { keptCommand } from '../media/limited-command.ts'
import { nodeCommand } from '../media/node-command.ts'
import { type LookQuestion, lookAnswer } from './look-question.ts'

/** A decoded picture as it is to be shown; `box` cuts the upright picture, null shows all of it. */
export interface Shown {
  readonly picture: Picture
  readonly turns: LookQuestion['turns']
  readonly box: Box | null
  readonly tier: PictureTier
}

/** An encoded picture and its size. */
export interface EncodedLook {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** Makes looks out of pixels in a process that is kept between them and sees nothing but what it is given. */
export interface LookProcess extends AsyncDisposable {
  /** As WebP, its longer side at most so many pixels. */
  encode(shown: Shown, longestSide: number, signal: AbortSignal): Promise<EncodedLook>
  /** As pixels of exactly this size. */
  draw(shown: Shown, to: LookQuestion['to'], signal: AbortSignal): Promise<Picture>
}

const script = fileURLToPath(new URL('./look-child.ts', import.meta.url))
const memoryBytes = 1024 ** 3
const renewal = { mostAnswers: 5000, mostMemory: 600 * 1024 ** 2, mostReply: 16 * 1024 ** 2 }
const seconds = 20

/** Starts no process before the first look. */
export function createLookProcess(): LookProcess {
  const child = createKeptChild({ command: () => keptCommand(nodeCommand(script), memoryBytes), ...renewal })
  const ask = async ({ picture, ...rest }: Shown, how: Pick<LookQuestion, 'to' | 'as'>, signal: AbortSignal) => {
    const size = { width: picture.width, height: picture.height }
    const { head, body } = await child.ask({ head: { ...rest, size, ...how }, input: picture.data, seconds, signal })
    const answer = lookAnswer.safeParse(head)
    if (!answer.success || answer.data.fault !== null) throw new Problem('decoder-crashed', 'the look could not be drawn')
    return body
  }
  return {
    async encode(shown, longestSide, signal) {
      const to = lookSize(cutSize(shown), longestSide)
      const bytes = await ask(shown, { to, as: 'webp' }, signal)
      return { bytes, ...to }
    },
    async draw(shown, to, signal) {
      const data = await ask(shown, { to, as: 'pixels' }, signal)
      if (data.length !== to.width * to.height * 3) throw new Problem('decoder-crashed', 'fewer pixels than announced')
      return { ...to, data }
    },
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  }
}

/** How many pixels of the upright picture are shown. */
function cutSize({ picture, turns, box }: Shown): { width: number; height: number } {
  const upright = turns % 2 === 0 ? picture : { width: picture.height, height: picture.width }
  return box === null ? { width: upright.width, height: upright.height } : pixelsOfBox(upright, box)
}
