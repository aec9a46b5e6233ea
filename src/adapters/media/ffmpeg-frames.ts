import type { FilmFrame, FrameRequest } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { isLookedAtByPackets } from './by-packets.ts'
import { childProblem } from './child-problem.ts'
import { inputOfChild, startDecoder } from './decoder-child.ts'
import { framesArguments, inputArguments, seekArguments } from './ffmpeg-arguments.ts'
import type { FfmpegCall } from './ffmpeg-call.ts'
import { keyframes } from './keyframes.ts'
import { type SeekRun, seekPlan, takePlace, timesOfRun } from './seek-plan.ts'
import { soughtPictures } from './sought-pictures.ts'
import { timedPictures } from './timed-pictures.ts'

/** So many places of a film are gone to by one process. */
const runsAtOnce = process.platform === 'darwin' ? 1 : 8

/** The frames that are asked for: wanted ones from place to place where that is worth it, what is not found so in one pass. */
export async function* ffmpegFrames(call: FfmpegCall): AsyncGenerator<FilmFrame> {
  const { look, codec } = call.request
  if (look === 'keyframes' && isLookedAtByPackets(codec)) return yield* firstLookFrames(call)
  if (call.request.only === null) return yield* passFrames(call)
  const plan = seekPlan(call.request) ?? []
  const found = new Set<number>()
  for (let at = 0; at < plan.length; at += runsAtOnce) {
    for (const frame of await soughtFrames(call, plan.slice(at, at + runsAtOnce))) {
      found.add(frame.frame)
      yield frame
    }
  }
  const only = call.request.only.filter(({ frame }) => !found.has(frame))
  if (only.length > 0) yield* passFrames({ ...call, request: { ...call.request, only } })
}

/** By their packets alone; where that finds no way, the decoder itself is told to leave out what it can. */
async function* firstLookFrames(call: FfmpegCall): AsyncGenerator<FilmFrame> {
  const found = new Set<number>()
  for await (const frame of keyframes(call)) {
    found.add(frame.frame)
    yield frame
  }
  const only = call.request.only?.filter(({ frame }) => !found.has(frame)) ?? null
  if (only === null ? found.size === 0 : only.length > 0) yield* passFrames({ ...call, request: { ...call.request, only } })
}

async function* passFrames(call: FfmpegCall): AsyncGenerator<FilmFrame> {
  const input = inputArguments(inputOfChild(call.path), call.limits)
  const args = framesArguments(input, call.request, call.limits, call.timing)
  await using child = await startDecoder(call.path, { command: call.ffmpeg, args, reservedBytes: 0 }, call.limits, call.signal)
  const left = call.request.only === null ? null : [...call.request.only]
  for await (const { data, ...told } of timedPictures(child, call.request)) {
    const { pts } = told
    const frame = left === null ? told.frame : takePlace(left, told)
    if (frame !== undefined) yield { frame, pts, picture: { width: call.request.width, height: call.request.height, data } }
    if (left?.length === 0) return
  }
  throwProblem(childProblem(await child.end))
}

/** The wanted frames of those runs that gave each of theirs without a complaint. */
async function soughtFrames(call: FfmpegCall, runs: readonly SeekRun[]): Promise<FilmFrame[]> {
  const { request, limits } = call
  if (request.entrances === null) return []
  const args = seekArguments(inputOfChild(call.path), { request, runs, timeBase: request.entrances.timeBase }, limits, call.timing)
  await using child = await startDecoder(call.path, { command: call.ffmpeg, args, reservedBytes: 0 }, limits, call.signal)
  const count = (of: (run: SeekRun) => readonly unknown[]) => runs.reduce((sum, run) => sum + of(run).length, 0)
  const sought = await soughtPictures(child, request, { pictures: count(({ wanted }) => wanted), lines: count(timesOfRun) })
  if (sought === null) return []
  const times = runs.map((_, run) => sought.lines.filter(({ stream }) => stream === run).map(({ pts }) => pts))
  return placed(runs, times, { request, pictures: sought.pictures })
}

function placed(
  runs: readonly SeekRun[],
  times: readonly (readonly number[])[],
  { request: { width, height }, pictures }: { request: FrameRequest; pictures: readonly Uint8Array[] },
): FilmFrame[] {
  let first = 0
  return runs.flatMap((seekRun, run) => {
    const { wanted } = seekRun
    const told = times[run] ?? []
    const must = timesOfRun(seekRun)
    const own = pictures.slice(first)
    first += told.filter((time) => wanted.some(({ pts }) => pts === time)).length
    if (told.length !== must.length || must.some((time, index) => time !== told[index])) return []
    return wanted.flatMap(({ frame, pts }, index): FilmFrame[] => {
      const data = own[index]
      return data === undefined ? [] : [{ frame, pts, picture: { width, height, data } }]
    })
  })
}

function throwProblem(problem: Problem | null): void {
  if (problem !== null) throw problem
}
