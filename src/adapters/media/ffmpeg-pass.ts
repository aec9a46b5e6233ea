import type { FilmTaker, FramePass, PassRequest } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { childProblem } from './child-problem.ts'
import { crcLines } from './crc-lines.ts'
import { cutStream } from './cut-stream.ts'
import { type DecoderChild, inputOfChild, startDecoder } from './decoder-child.ts'
import { inputArguments, passArguments, sampleSide } from './ffmpeg-arguments.ts'
import type { FfmpegCall } from './ffmpeg-call.ts'
import { mostEntrances } from './film-pass.ts'
import { startedPass } from './started-pass.ts'
import { timedParts } from './timed-parts.ts'

/** One pass over a film by the ffmpeg command. */
export function ffmpegPass(call: Omit<FfmpegCall, 'request'> & { readonly request: PassRequest }): FramePass {
  return startedPass(start(call), (child) => listen(child, call.request))
}

async function start({ ffmpeg, path, request, limits, signal, timing }: Parameters<typeof ffmpegPass>[0]): Promise<DecoderChild> {
  const args = passArguments(inputArguments(inputOfChild(path), limits), request, limits, timing)
  return startDecoder(path, { command: ffmpeg, args, reservedBytes: 0, answersAside: true }, limits, signal)
}

function listen({ output, side, more: [samples, sampleTimes, packets], end }: DecoderChild, { width, height }: PassRequest) {
  const frames = timedParts(cutStream(output, width * height * 3), side)
  const sampled = timedParts(cutStream(samples, sampleSide * sampleSide * 3), sampleTimes)
  const entrances: number[] = []
  const decodedAt: number[] = []
  const toldEntrances = crcLines(packets, ({ pts, dts, entrance }) => {
    if (!entrance || entrances.length >= mostEntrances) return
    entrances.push(pts)
    decodedAt.push(dts)
  })
  return async (taker: FilmTaker): Promise<void> => {
    let frame = 0
    const [untold] = await Promise.all([
      frames.take((pts, data) => taker.frame({ frame: frame++, pts, picture: { width, height, data } })),
      sampled.take((pts, data) => taker.sample({ pts, picture: { width: sampleSide, height: sampleSide, data } })),
      toldEntrances,
    ])
    for (const [index, pts] of entrances.entries()) taker.entrance(pts, decodedAt[index] ?? Number.NaN)
    // A decoder that was killed may have told a frame and not yet its time: then the reason of its end is the news.
    const problem = childProblem(await end)
    if (problem !== null) throw problem
    if (untold > 0) throw new Problem('decoder-crashed', `frame ${frame} came without a time`)
  }
}
