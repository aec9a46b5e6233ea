import type { Readable } from 'node:stream'
import type { DecodeLimits, FilmFrame, FramePlace, FrameRequest } from '../../application/ports/media-decoder.ts'
import { childProblem, isForgetful } from './child-problem.ts'
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
  return problem === null || isForgetful(end) ? found : []
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
    only: only?.map(({ frame, pts, isShared }) => ({ frame, pts, isShared })) ?? null,
    look,
    runs:
      plan?.map(({ entrance, decodedAt, wanted }) => ({ entrance, decodedAt, wanted: wanted.map(({ frame, pts }) => ({ frame, pts })) })) ??
      null,
    samples: null,
    moments: null,
  }
  const child = await startNodeAv(path, task, limits, signal)
  child.side.resume()
  return child
}

async function* timedFrames(output: Readable, { width, height, only }: FrameRequest): AsyncGenerator<FilmFrame> {
  const left = only === null ? null : [...only]
  let count = 0
  for await (const packet of rawFrames(output, placeBytes + width * height * 3)) {
    const place = placeOf(packet)
    const frame = left === null ? count : takePlace(left, place)
    count += 1
    if (frame !== undefined) yield { frame, pts: place.pts, picture: { width, height, data: packet.subarray(placeBytes) } }
  }
}

/** Bytes of the number and of the time that come before the pixels of a frame. */
export const placeBytes = 16

/** The number and the time of a frame. */
export function placeOf(packet: Uint8Array): FramePlace {
  const view = new DataView(packet.buffer, packet.byteOffset)
  return { frame: view.getFloat64(0, true), pts: view.getFloat64(8, true) }
}
