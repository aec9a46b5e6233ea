import type { FramePlace, FrameRequest } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { childProblem } from './child-problem.ts'
import type { DecoderChild } from './decoder-child.ts'
import { exactTime } from './exact-time.ts'
import { frameTimes } from './frame-times.ts'
import { rawFrames } from './raw-frames.ts'
import { isCounted } from './seek-plan.ts'

/**
 * The pictures that a decoder puts out, each with the number and time that it tells beside it. Where frames are counted it tells of all
 * and puts out those of the wanted numbers. The buffer is reused.
 */
export async function* timedPictures(
  child: Pick<DecoderChild, 'output' | 'side' | 'end'>,
  { width, height, only }: Pick<FrameRequest, 'width' | 'height' | 'only'>,
): AsyncGenerator<FramePlace & { readonly data: Uint8Array }> {
  const times = frameTimes(child.side, isCounted(only) ? new Set(only?.map(({ frame }) => frame)) : null)
  let count = 0
  for await (const data of rawFrames(child.output, width * height * 3)) {
    const place = await times.next()
    if (place === null) {
      // A decoder that was killed may have told a frame and not yet its time: then the reason of its end is the news.
      const problem = childProblem(await child.end)
      if (problem !== null) throw problem
      throw new Problem('decoder-crashed', `frame ${count} came without a time`)
    }
    yield { frame: place.frame, pts: exactTime(place.pts), data }
    count += 1
  }
}
