import { storedBox } from '../../analysis/pixels/orient-box.ts'
import { orientationOfTurns } from '../../analysis/pixels/orient-picture.ts'
import type { Picture } from '../../analysis/pixels/picture.ts'
import { lookSize, pixelsOfBox, shownBox } from '../../analysis/tiers/shown-box.ts'
import { type ClipLook, mostLookSeconds, type RenderedLook } from '../../application/ports/look-renderer.ts'
import type { DecodeLimits, FilmDecoder, VideoTrack } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { seconds } from '../../domain/timeline.ts'
import { childProblem } from '../media/child-problem.ts'
import { inputOfChild, startDecoder } from '../media/decoder-child.ts'
import { rawFrames } from '../media/raw-frames.ts'
import { encodeClip } from './encode-clip.ts'
import { type ClipPictures, clipArguments } from './ffmpeg-look-arguments.ts'
import { uprightSize } from './film-still.ts'
import { mostClipSide } from './look-limits.ts'
import type { LookProcess } from './look-process.ts'

/** A film and what makes a clip of it. */
export interface ClipReading {
  readonly ffmpeg: string
  readonly film: FilmDecoder
  readonly drawing: LookProcess
  readonly path: string
  readonly limits: DecodeLimits
  readonly signal: AbortSignal
}

/** Enough to see what happens; fewer pictures are less to look at. */
const perSecond = 10

/** A short silent film of a stretch, its pictures drawn in the style that is asked for. */
export async function filmClip(reading: ClipReading, look: ClipLook): Promise<RenderedLook> {
  const { film, path, limits, signal } = reading
  const { video } = await film.probe(path, limits, signal)
  if (video === null) throw new Problem('no-picture-stream')
  if (video.width * video.height > limits.maxPixels) throw new Problem('too-large', `${video.width} × ${video.height} pixels`)
  const clip = clipOf(video, look)
  const pictures: Picture[] = []
  for await (const picture of decoded(reading, clip)) {
    const shown = { picture, turns: video.quarterTurns, box: null, tier: look.style }
    pictures.push(await reading.drawing.draw(shown, uprightSize({ ...video, ...clip.size }), signal))
  }
  const [first] = pictures
  if (first === undefined) throw new Problem('content-broken', 'no frame in this stretch')
  const bytes = await encodeClip(reading, pictures, perSecond)
  return { type: 'video/webm', bytes, width: first.width, height: first.height, seconds: pictures.length / perSecond }
}

function clipOf(video: VideoTrack, { region, margin, span, longestSide }: ClipLook): ClipPictures {
  const upright = uprightSize(video)
  const shown = shownBox(upright, region, margin)
  const size = even(lookSize(pixelsOfBox(upright, shown), Math.min(longestSide, mostClipSide)))
  const from = Math.max(0, seconds(span.from))
  return {
    from,
    seconds: Math.max(1 / perSecond, Math.min(mostLookSeconds, seconds(span.to) - from)),
    box: storedBox(shown, orientationOfTurns(video.quarterTurns)),
    size: video.quarterTurns % 2 === 0 ? size : { width: size.height, height: size.width },
    perSecond,
  }
}

/** The encoder takes colours for two by two pixels. */
function even({ width, height }: { width: number; height: number }): { width: number; height: number } {
  return { width: Math.max(16, width & ~1), height: Math.max(16, height & ~1) }
}

/** What a damaged film still gives is shown; nothing at all is its problem. */
async function* decoded({ ffmpeg, path, limits, signal }: ClipReading, clip: ClipPictures): AsyncGenerator<Picture> {
  const args = clipArguments(inputOfChild(path), clip, limits)
  await using child = await startDecoder(path, { command: ffmpeg, args, reservedBytes: 0 }, limits, signal)
  child.side.resume()
  let count = 0
  for await (const data of rawFrames(child.output, clip.size.width * clip.size.height * 3)) {
    count += 1
    yield { ...clip.size, data: data.slice() }
  }
  const problem = childProblem(await child.end)
  if (problem !== null && count === 0) throw problem
}
