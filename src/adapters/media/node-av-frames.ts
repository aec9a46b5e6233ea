import type { Readable } from 'node:stream'
import type { DecodeLimits, FilmFrame, FrameRequest } from '../../application/ports/media-decoder.ts'
import { childProblem } from './child-problem.ts'
import { type DecoderChild, inputOfChild } from './decoder-child.ts'
import { scaleFilter } from './ffmpeg-arguments.ts'
import { startNodeAv } from './node-av-process.ts'
import type { FramesTask } from './node-av-request.ts'
import { rawFrames } from './raw-frames.ts'
import { type SeekRun, seekPlan, takePlace } from './seek-plan.ts'

export interface FramesCall {
  readonly path: string
  readonly request: FrameRequest
  readonly limits: DecodeLimits
  readonly signal: AbortSignal
}

/** The frames that are asked for: wanted ones from place to place where that is worth it, what is not found so in one pass. */
export async function* nodeAvFrames(call: FramesCall): AsyncGenerator<FilmFrame> {
  const { only } = call.request
  if (only === null) return yield* passFrames(call)
  const plan = seekPlan(call.request)
  const sought = plan === null ? [] : await soughtFrames(call, plan)
  yield* sought
  const left = only.filter((place) => !sought.some(({ frame }) => frame === place.frame))
  if (left.length > 0) yield* passFrames({ ...call, request: { ...call.request, only: left } })
}

async function* passFrames(call: FramesCall): AsyncGenerator<FilmFrame> {
  await using child = await start(call, null)
  yield* timedFrames(child.output, call.request)
  const problem = childProblem(await child.end)
  if (problem !== null) throw problem
}

/** The wanted frames that were found where they should be, unless the decoder had a complaint. */
async function soughtFrames(call: FramesCall, plan: readonly SeekRun[]): Promise<FilmFrame[]> {
  await using child = await start(call, plan)
  const found: FilmFrame[] = []
  for await (const frame of timedFrames(child.output, call.request))
    found.push({ ...frame, picture: { ...frame.picture, data: frame.picture.data.slice() } })
  const end = await child.end
  const problem = childProblem(end)
  if (problem !== null && end.reason !== 'exit') throw problem
  return problem === null ? found : []
}

async function start({ path, request, limits, signal }: FramesCall, plan: readonly SeekRun[] | null): Promise<DecoderChild> {
  const { width, height, look, only } = request
  const task: FramesTask = {
    task: 'frames',
    input: inputOfChild(path),
    maxPixels: limits.maxPixels,
    width,
    height,
    filter: scaleFilter(request),
    only: only?.map(({ pts }) => pts) ?? null,
    look,
    runs: plan?.map(({ entrance, wanted }) => ({ entrance, wanted: wanted.map(({ pts }) => pts) })) ?? null,
    samples: null,
  }
  const child = await startNodeAv(path, task, limits, signal)
  child.side.resume()
  return child
}

async function* timedFrames(output: Readable, { width, height, only }: FrameRequest): AsyncGenerator<FilmFrame> {
  const left = only === null ? null : [...only]
  let count = 0
  for await (const packet of rawFrames(output, 8 + width * height * 3)) {
    const pts = timeOf(packet)
    const frame = left === null ? count : takePlace(left, pts)
    count += 1
    if (frame !== undefined) yield { frame, pts, picture: { width, height, data: packet.subarray(8) } }
  }
}

/** The time that comes before the pixels of a picture. */
export function timeOf(packet: Uint8Array): number {
  return new DataView(packet.buffer, packet.byteOffset).getFloat64(0, true)
}
