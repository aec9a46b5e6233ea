import type { FrameRequest } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { childProblem } from './child-problem.ts'
import type { DecoderChild } from './decoder-child.ts'
import { exactTime } from './exact-time.ts'
import { frameTimes } from './frame-times.ts'
import { rawFrames } from './raw-frames.ts'

/** The pictures that a decoder puts out, each with the time that it tells beside it. The buffer is reused. */
export async function* timedPictures(
  child: Pick<DecoderChild, 'output' | 'side' | 'end'>,
  { width, height }: Pick<FrameRequest, 'width' | 'height'>,
): AsyncGenerator<{ readonly pts: number; readonly data: Uint8Array }> {
  const times = frameTimes(child.side)
  let count = 0
  for await (const data of rawFrames(child.output, width * height * 3)) {
    const pts = await times.next()
    if (pts === null) {
      // A decoder that was killed may have told a frame and not yet its time: then the reason of its end is the news.
      const problem = childProblem(await child.end)
      if (problem !== null) throw problem
      throw new Problem('decoder-crashed', `frame ${count} came without a time`)
    }
    yield { pts: exactTime(pts), data }
    count += 1
  }
}
