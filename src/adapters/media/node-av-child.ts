import { AV_LOG_ERROR, AV_NOPTS_VALUE, FilterAPI, type Frame, getFFmpegInfo, Log, type Stream } from 'node-av'
import { giveUp, writeAll } from './child-output.ts'
import { exactTime } from './exact-time.ts'
import { audioStream, decodedFrames, goTo, openInput, rawProbe, videoStream } from './node-av-input.ts'
import { type FramesTask, type NodeAvRequest, nodeAvRequest, type SoundTask } from './node-av-request.ts'

/**
 * The decoder's own process: answers one request on descriptor 1 and ends. Frames go out as 8 bytes of time (float64,
 * little-endian) and the pixels, samples likewise on descriptor 6, times of entrances on 8; sound as raw samples; the rest as JSON. Complaints of the decoder go to stderr.
 */
function answer(request: NodeAvRequest): void {
  Log.setLevel(AV_LOG_ERROR)
  if (request.task === 'id') return writeJson(getFFmpegInfo().version)
  const container = openInput(request.input)
  if (request.task === 'probe') return writeJson(rawProbe(container))
  if (request.task === 'frames') return writeFrames(container, request)
  writeSound(container, request)
}

type Container = ReturnType<typeof openInput>

function writeFrames(container: Container, request: FramesTask): void {
  const stream = videoStream(container)
  if (stream === null) throw new Error('the input matches no streams')
  const scaled = FilterAPI.create(request.filter)
  if (request.runs !== null) return writeRuns(container, stream, { request, runs: request.runs, scaled })
  const sampler = request.samples === null ? null : createSampler(stream, request.samples)
  const wanted = request.only === null ? null : new Set(request.only)
  const times = { last: 0, gap: 1 }
  const entrance = sampler === null ? null : writeEntrance
  const decoding = { keyframes: request.look === 'keyframes', pass: sampler !== null, entrance }
  for (const frame of decodedFrames(container, stream, { ...request, ...decoding })) {
    const pts = timeOf(frame, times)
    if (wanted !== null && !wanted.delete(pts)) continue
    frame.pts = BigInt(pts)
    for (const picture of scaled.processAllSync(frame)) writePicture(1, picture, pts)
    sampler?.(frame, pts)
    if (wanted?.size === 0) return
  }
}

interface Runs {
  readonly request: FramesTask
  readonly runs: NonNullable<FramesTask['runs']>
  readonly scaled: FilterAPI
}

/** What is not found where it should be is left out; the reader sees it. */
function writeRuns(container: Container, stream: Stream, { request, runs, scaled }: Runs): void {
  for (const { entrance, wanted } of runs) {
    if (!goTo(container, stream, entrance)) continue
    const left = new Set(wanted)
    const last = wanted.at(-1) ?? entrance
    for (const frame of decodedFrames(container, stream, { ...request, keyframes: false, pass: false, entrance: null })) {
      const pts = Number(frame.pts)
      if (left.delete(pts)) for (const picture of scaled.processAllSync(frame)) writePicture(1, picture, pts)
      if (left.size === 0 || pts > last) break
    }
  }
}

/** Writes the first frame of each second of the film, counted from its first frame. */
function createSampler({ timeBase }: Stream, filter: string): (frame: Frame, pts: number) => void {
  const squashed = FilterAPI.create(filter)
  const second = timeBase.den / timeBase.num
  let first = Number.NaN
  let reached = -1
  return (frame, pts) => {
    if (Number.isNaN(first)) first = pts
    const now = Math.floor((pts - first) / second)
    if (now <= reached) return
    reached = now
    for (const picture of squashed.processAllSync(frame)) writePicture(6, picture, pts)
  }
}

/** A frame without a time follows the one before it by the same gap. */
function timeOf(frame: Frame, times: { last: number; gap: number }): number {
  const pts = exactTime(frame.pts === AV_NOPTS_VALUE ? times.last + times.gap : Number(frame.pts))
  times.gap = Math.max(1, pts - times.last)
  times.last = pts
  return pts
}

function writePicture(descriptor: number, picture: Frame, pts: number): void {
  writeNumber(descriptor, pts)
  writeAll(descriptor, picture.toBuffer())
  picture.free()
}

function writeEntrance(pts: number): void {
  writeNumber(8, pts)
}

function writeNumber(descriptor: number, value: number): void {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  writeAll(descriptor, bytes)
}

function writeSound(container: Container, request: SoundTask): void {
  const stream = audioStream(container)
  if (stream === null) return
  const filter = FilterAPI.create(request.filter)
  for (const frame of decodedFrames(container, stream, { ...request, keyframes: false, pass: false, entrance: null })) {
    for (const samples of filter.processAllSync(frame)) writeSamples(samples)
  }
  for (const samples of filter.flushFramesSync()) writeSamples(samples)
}

function writeSamples(samples: Frame): void {
  writeAll(1, samples.toBuffer())
  samples.free()
}

function writeJson(value: unknown): void {
  writeAll(1, Buffer.from(JSON.stringify(value)))
}

try {
  answer(nodeAvRequest.parse(JSON.parse(process.argv[2] ?? '')))
  process.exit(0)
} catch (reason) {
  giveUp(reason)
}
