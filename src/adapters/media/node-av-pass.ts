import type { FilmTaker, FramePass, PassRequest } from '../../application/ports/media-decoder.ts'
import { childProblem } from './child-problem.ts'
import { cutStream } from './cut-stream.ts'
import { type DecoderChild, inputOfChild } from './decoder-child.ts'
import { sampleFilter, sampleSide, scaleFilter } from './ffmpeg-arguments.ts'
import { type FramesCall, placeBytes, placeOf } from './node-av-frames.ts'
import { startNodeAv } from './node-av-process.ts'
import { startedPass } from './started-pass.ts'

/** One pass over a film by the FFmpeg inside npm. */
export function nodeAvPass(call: Omit<FramesCall, 'request'> & { readonly request: PassRequest }): FramePass {
  return startedPass(start(call), (child) => listen(child, call.request))
}

async function start({ path, request, limits, signal }: Parameters<typeof nodeAvPass>[0]): Promise<DecoderChild> {
  const { width, height } = request
  const size = { input: inputOfChild(path), maxPixels: limits.maxPixels, width, height, filter: scaleFilter(request) }
  const task = { task: 'frames', ...size, only: null, look: 'whole', runs: null, samples: sampleFilter, moments: null } as const
  return startNodeAv(path, task, limits, signal)
}

const timeBytes = 8

function timeOf(packet: Uint8Array): number {
  return new DataView(packet.buffer, packet.byteOffset).getFloat64(0, true)
}

function listen({ output, side, more: [samples, unused, entrances], end }: DecoderChild, { width, height }: PassRequest) {
  side.resume()
  unused.resume()
  const frames = cutStream(output, placeBytes + width * height * 3)
  const sampled = cutStream(samples, timeBytes + sampleSide * sampleSide * 3)
  const told = cutStream(entrances, 2 * timeBytes)
  return async (taker: FilmTaker): Promise<void> => {
    let frame = 0
    await Promise.all([
      told.take((packet) => taker.entrance(timeOf(packet), timeOf(packet.subarray(timeBytes)))),
      frames.take((packet) =>
        taker.frame({ frame: frame++, pts: placeOf(packet).pts, picture: { width, height, data: packet.subarray(placeBytes) } }),
      ),
      sampled.take((packet) =>
        taker.sample({ pts: timeOf(packet), picture: { width: sampleSide, height: sampleSide, data: packet.subarray(timeBytes) } }),
      ),
    ])
    const problem = childProblem(await end)
    if (problem !== null) throw problem
  }
}
