import type { DecodeLimits, FilmFrame, SpreadRequest } from '../../application/ports/media-decoder.ts'
import { childProblem } from './child-problem.ts'
import { inputOfChild } from './decoder-child.ts'
import { isExactTime } from './exact-time.ts'
import { scaleFilter } from './ffmpeg-arguments.ts'
import { placeBytes, placeOf } from './node-av-frames.ts'
import { startNodeAv } from './node-av-process.ts'
import type { FramesTask } from './node-av-request.ts'
import { numberedApart, type TimedPicture } from './numbered-apart.ts'
import { rawFrames } from './raw-frames.ts'

interface SpreadCall {
  readonly path: string
  readonly request: SpreadRequest
  readonly limits: DecodeLimits
  readonly signal: AbortSignal
}

/** Keyframes spread over a film, by the decoder inside npm; null where they are not found at once. */
export async function nodeAvSpread({ path, request, limits, signal }: SpreadCall): Promise<readonly FilmFrame[] | null> {
  await using child = await startNodeAv(path, taskOf(path, request, limits), limits, signal)
  child.side.resume()
  const pictures: TimedPicture[] = []
  for await (const packet of rawFrames(child.output, placeBytes + request.width * request.height * 3)) {
    if (pictures.length >= request.moments.length) return null
    const { pts } = placeOf(packet)
    if (isExactTime(pts)) pictures.push({ pts, data: packet.slice(placeBytes) })
  }
  const end = await child.end
  const problem = childProblem(end)
  if (problem !== null && end.reason !== 'exit') throw problem
  return problem === null ? numberedApart(pictures, request) : null
}

function taskOf(path: string, request: SpreadRequest, { maxPixels }: DecodeLimits): FramesTask {
  const { width, height, moments } = request
  const size = { width, height, filter: scaleFilter(request) }
  return {
    task: 'frames',
    input: inputOfChild(path),
    maxPixels,
    ...size,
    only: null,
    look: 'keyframes',
    runs: null,
    samples: null,
    moments: [...moments],
  }
}
