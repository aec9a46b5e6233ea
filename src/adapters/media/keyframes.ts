import type { FilmFrame } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { childProblem } from './child-problem.ts'
import { type DecoderChild, inputOfChild, startDecoder, startFedDecoder } from './decoder-child.ts'
import { fedArguments, framesArguments, inputArguments, keyPacketsArguments, packetLines } from './ffmpeg-arguments.ts'
import type { FfmpegCall } from './ffmpeg-call.ts'
import { frameTimes } from './frame-times.ts'
import { plainPass } from './plain-pass.ts'
import { isCounted, takePlace } from './seek-plan.ts'
import { timedPictures } from './timed-pictures.ts'

/**
 * The pictures of a film that stand by themselves, by two processes: one takes their packets out of the container, the other decodes these
 * and no other. Nothing where that finds no way.
 */
export async function* keyframes(call: FfmpegCall): AsyncGenerator<FilmFrame> {
  let found = false
  try {
    for await (const frame of decodedPackets(call)) {
      found = true
      yield frame
    }
  } catch (cause) {
    const isNoWay = cause instanceof Problem && cause.code !== 'time-limit' && !found
    if (!isNoWay) throw cause
  }
}

async function* decodedPackets(call: FfmpegCall): AsyncGenerator<FilmFrame> {
  const { only, width, height } = call.request
  await using reader = await startReader(call)
  await using decoder = startPictures(call, reader)
  const trueTime = trueTimes(reader, decoder)
  const left = only === null ? null : [...only]
  let count = 0
  for await (const { pts: place, data } of timedPictures(decoder, { width, height, only: null })) {
    const pts = await trueTime(place)
    if (pts === null) continue
    const frame = left === null ? count : takePlace(left, { frame: count, pts })
    count += 1
    if (frame !== undefined) yield { frame, pts, picture: { width, height, data } }
  }
  throwProblem(childProblem(await decoder.end))
  reader.output.resume()
  throwProblem(childProblem(await reader.end))
}

function startReader({ ffmpeg, path, request, limits, signal }: FfmpegCall): Promise<DecoderChild> {
  const args = keyPacketsArguments(inputArguments(inputOfChild(path), limits), isCounted(request.only) ? null : request.only, limits)
  return startDecoder(path, { command: ffmpeg, args, reservedBytes: 0 }, limits, signal)
}

function startPictures({ ffmpeg, timing, request, limits, signal }: FfmpegCall, reader: DecoderChild): DecoderChild {
  const plain = { ...request, ...plainPass }
  const args = [...framesArguments(fedArguments(limits), plain, limits, timing), ...packetLines]
  return startFedDecoder(reader.output, { command: ffmpeg, args, reservedBytes: 0, answersAside: true }, limits, signal)
}

/**
 * The true time of the picture in each place of the stream between the two processes, asked for in ascending order: both tell of the same
 * packets, one after the other. Null where the container tells no time.
 */
function trueTimes(reader: DecoderChild, decoder: DecoderChild): (place: number) => Promise<number | null> {
  const [samples, sampleTimes, packets] = decoder.more
  samples.resume()
  sampleTimes.resume()
  const times = frameTimes(reader.side)
  const places = frameTimes(packets)
  return async (place) => {
    for (;;) {
      const [told, time] = [await places.next(), await times.next()]
      if (told === null || time === null) return null
      if (told.pts === place) return Number.isSafeInteger(time.pts) ? time.pts : null
    }
  }
}

function throwProblem(problem: Problem | null): void {
  if (problem !== null) throw problem
}
