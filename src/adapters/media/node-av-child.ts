import { AV_LOG_ERROR, AV_NOPTS_VALUE, FilterAPI, type Frame, getFFmpegInfo, Log, type Stream } from 'node-av'
import type { FramePlace } from '../../application/ports/media-decoder.ts'
import { giveUp, writeAll } from './child-output.ts'
import { exactTime } from './exact-time.ts'
import { audioStream, decodedFrames, goTo, openInput, rawProbe, videoStream } from './node-av-input.ts'
import { type FramesTask, type NodeAvRequest, nodeAvRequest, type SoundTask } from './node-av-request.ts'
import { takePlace } from './seek-plan.ts'

/**
 * The decoder's own process: answers one request on descriptor 1 and ends. Frames go out as number and time (8 bytes each: float64,
 * little-endian) and the pixels, samples with their time on descriptor 6, times of entrances and of their decoding on 8; sound as raw samples; the rest as JSON.
 * Complaints of the decoder go to stderr.
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
  if (request.moments !== null) return writeMoments(container, stream, { request, moments: request.moments, scaled })
  if (request.runs !== null) return writeRuns(container, stream, { request, runs: request.runs, scaled })
  const sampler = request.samples === null ? null : createSampler(stream, request.samples)
  const wanted = request.only === null ? null : [...request.only]
  const times = { last: 0, gap: 1 }
  const entrance = sampler === null ? null : writeEntrance
  const decoding = { keyframes: request.look === 'keyframes', pass: sampler !== null, entrance }
  let count = 0
  for (const frame of decodedFrames(container, stream, { ...request, ...decoding })) {
    const told = { frame: count++, pts: timeOf(frame, times) }
    const number = wanted === null ? told.frame : takePlace(wanted, told)
    if (number === undefined) continue
    frame.pts = BigInt(told.pts)
    writeFrame(scaled, frame, { frame: number, pts: told.pts })
    sampler?.(frame, told.pts)
    if (wanted?.length === 0) return
  }
}

interface Runs {
  readonly request: FramesTask
  readonly runs: NonNullable<FramesTask['runs']>
  readonly scaled: FilterAPI
}

/** What is not found where it should be is left out; the reader sees it. */
function writeRuns(container: Container, stream: Stream, { request, runs, scaled }: Runs): void {
  for (const { entrance, decodedAt, wanted } of runs) {
    if (!goTo(container, stream, decodedAt ?? entrance)) continue
    let isEntered = decodedAt === undefined
    const left = [...wanted]
    const last = wanted.at(-1)?.pts ?? entrance
    for (const frame of decodedFrames(container, stream, { ...request, keyframes: false, pass: false, entrance: null })) {
      const pts = Number(frame.pts)
      isEntered ||= pts === entrance
      const number = isEntered ? takePlace(left, { frame: -1, pts }) : undefined
      if (number !== undefined) writeFrame(scaled, frame, { frame: number, pts })
      if (left.length === 0 || pts > last) break
    }
  }
}

interface Moments {
  readonly request: FramesTask
  readonly moments: NonNullable<FramesTask['moments']>
  readonly scaled: FilterAPI
}

/** The first picture that stands by itself from where the container goes for each moment. */
function writeMoments(container: Container, stream: Stream, { request, moments, scaled }: Moments): void {
  const { num, den } = stream.timeBase
  const start = stream.startTime === AV_NOPTS_VALUE ? 0 : Number(stream.startTime)
  for (const [at, moment] of moments.entries()) {
    if (!goTo(container, stream, start + Math.round((moment * den) / num))) continue
    for (const frame of decodedFrames(container, stream, { ...request, keyframes: true, pass: false, entrance: null })) {
      writeFrame(scaled, frame, { frame: at, pts: Number(frame.pts) })
      break
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

function writeFrame(scaled: FilterAPI, frame: Frame, { frame: number, pts }: FramePlace): void {
  for (const picture of scaled.processAllSync(frame)) {
    writeNumber(1, number)
    writePicture(1, picture, pts)
  }
}

function writePicture(descriptor: number, picture: Frame, pts: number): void {
  writeNumber(descriptor, pts)
  writeAll(descriptor, picture.toBuffer())
  picture.free()
}

function writeEntrance(pts: number, decodedAt: number): void {
  writeNumber(8, pts)
  writeNumber(8, decodedAt)
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
