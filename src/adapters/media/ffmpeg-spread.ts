import type { FilmFrame, SpreadRequest } from '../../application/ports/media-decoder.ts'
import { isLookedAtByPackets } from './by-packets.ts'
import { inputOfChild, startDecoder } from './decoder-child.ts'
import { isExactTime } from './exact-time.ts'
import { spreadArguments } from './ffmpeg-arguments.ts'
import type { FfmpegCall } from './ffmpeg-call.ts'
import { numberedApart, type TimedPicture } from './numbered-apart.ts'
import { soughtPictures } from './sought-pictures.ts'

type SpreadCall = Omit<FfmpegCall, 'request'> & { readonly request: SpreadRequest }

/** So many moments of a film are gone to by one process, and so many processes work beside one another. */
const momentsAtOnce = process.platform === 'darwin' ? 1 : 6
const processesAtOnce = 2

/** Keyframes spread over a film, by the ffmpeg command; null where they are not found at once. */
export async function ffmpegSpread(call: SpreadCall): Promise<readonly FilmFrame[] | null> {
  const { codec, moments } = call.request
  // Such a decoder would read on and decode all, until the last of its neighbours is done.
  if (isLookedAtByPackets(codec)) return null
  const parts = Array.from({ length: Math.ceil(moments.length / momentsAtOnce) }, (_, part) =>
    moments.slice(part * momentsAtOnce, (part + 1) * momentsAtOnce),
  )
  const found: TimedPicture[] = []
  for (let at = 0; at < parts.length; at += processesAtOnce) {
    const underWay = parts.slice(at, at + processesAtOnce).map((part) => partOf({ ...call, request: { ...call.request, moments: part } }))
    await Promise.allSettled(underWay)
    for (const part of await Promise.all(underWay)) {
      if (part === null) return null
      found.push(...part)
    }
  }
  return numberedApart(found, call.request)
}

/** What was found of a part of the moments; null where the decoder had a complaint. */
async function partOf({ ffmpeg, path, request, limits, signal, timing }: SpreadCall) {
  const args = spreadArguments(inputOfChild(path), request, limits, timing)
  await using child = await startDecoder(path, { command: ffmpeg, args, reservedBytes: 0 }, limits, signal)
  const { length } = request.moments
  const sought = await soughtPictures(child, request, { pictures: length, lines: length })
  if (sought === null) return null
  const lines = sought.lines.toSorted((a, b) => a.stream - b.stream)
  return sought.pictures.flatMap((data, at) => {
    const line = lines[at]
    return line?.stream === at && isExactTime(line.pts) ? [{ pts: line.pts, data }] : []
  })
}
