import { AV_LOG_ERROR, AV_NOPTS_VALUE, FilterAPI, type Frame, getFFmpegInfo, Log } from 'node-av'
import { giveUp, writeAll } from './child-output.ts'
import { audioStream, decodedFrames, openInput, rawProbe, videoStream } from './node-av-input.ts'
import { type FramesTask, type NodeAvRequest, nodeAvRequest, type SoundTask } from './node-av-request.ts'

/**
 * The decoder's own process: answers one request on descriptor 1 and ends. Frames go out as 8 bytes of time (float64,
 * little-endian) and the pixels; sound as raw samples; the rest as JSON. Complaints of the decoder go to stderr.
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
  const filter = FilterAPI.create(request.filter)
  const wanted = request.only === null ? null : new Set(request.only)
  const times = { last: 0, gap: 1 }
  for (const frame of decodedFrames(container, stream, request.maxPixels)) {
    const pts = timeOf(frame, times)
    if (wanted !== null && !wanted.delete(pts)) continue
    frame.pts = BigInt(pts)
    for (const scaled of filter.processAllSync(frame)) writeFrame(scaled, pts)
    if (wanted?.size === 0) return
  }
}

/** A frame without a time follows the one before it by the same gap. */
function timeOf(frame: Frame, times: { last: number; gap: number }): number {
  const pts = frame.pts === AV_NOPTS_VALUE ? times.last + times.gap : Number(frame.pts)
  times.gap = Math.max(1, pts - times.last)
  times.last = pts
  return pts
}

function writeFrame(frame: Frame, pts: number): void {
  const head = Buffer.alloc(8)
  head.writeDoubleLE(pts)
  writeAll(1, head)
  writeAll(1, frame.toBuffer())
  frame.free()
}

function writeSound(container: Container, request: SoundTask): void {
  const stream = audioStream(container)
  if (stream === null) return
  const filter = FilterAPI.create(request.filter)
  for (const frame of decodedFrames(container, stream, request.maxPixels)) {
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
