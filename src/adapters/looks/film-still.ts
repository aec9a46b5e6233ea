import { shownBox } from '../../analysis/tiers/shown-box.ts'
import type { PictureLook } from '../../application/ports/look-renderer.ts'
import type { DecodeLimits, FilmDecoder, FilmFrame, FrameRequest, VideoTrack } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { type MediaTime, seconds } from '../../domain/timeline.ts'
import { plainPass } from '../media/plain-pass.ts'
import type { Shown } from './look-process.ts'

type Film = { readonly film: FilmDecoder; readonly path: string; readonly limits: DecodeLimits; readonly signal: AbortSignal }

/** One frame of a film as a look is to show it. */
export async function filmStill({ film, path, limits, signal }: Film, look: PictureLook): Promise<Shown> {
  const { video } = await film.probe(path, limits, signal)
  if (video === null) throw new Problem('no-picture-stream')
  if (video.width * video.height > limits.maxPixels) throw new Problem('too-large', `${video.width} × ${video.height} pixels`)
  const box = shownBox(uprightSize(video), look.region, look.margin)
  const request = { ...plainPass, ...frameSize(video, box, look.longestSide), scaling: 'fine', ...placeOf(video, look.at) } as const
  const { picture } = await firstFrame(film.frames(path, request, limits, signal))
  return { picture, turns: video.quarterTurns, box, tier: look.tier }
}

/** Width and height of a film's picture as it stands upright. */
export function uprightSize({ width, height, quarterTurns }: VideoTrack): { width: number; height: number } {
  return quarterTurns % 2 === 0 ? { width, height } : { width: height, height: width }
}

/** So large that what is shown has as many pixels as it is to have, and no larger than it is. */
function frameSize(video: VideoTrack, box: { width: number; height: number }, longestSide: number): { width: number; height: number } {
  const upright = uprightSize(video)
  const scale = Math.min(1, longestSide / Math.max(box.width * upright.width, box.height * upright.height))
  return { width: Math.max(1, Math.round(video.width * scale)), height: Math.max(1, Math.round(video.height * scale)) }
}

/** An entrance at the very place says that decoding may begin wherever the film lets in before it. */
function placeOf({ timeBase }: VideoTrack, at: MediaTime | null): Pick<FrameRequest, 'only' | 'entrances'> {
  if (at === null) return { only: null, entrances: null }
  const isSame = at.timeBase[0] * timeBase[1] === at.timeBase[1] * timeBase[0]
  const pts = isSame ? at.pts : Math.round((seconds(at) * timeBase[1]) / timeBase[0])
  return { only: [{ frame: 0, pts }], entrances: { timeBase, times: [pts] } }
}

async function firstFrame(frames: AsyncIterable<FilmFrame>): Promise<FilmFrame> {
  for await (const frame of frames) return { ...frame, picture: { ...frame.picture, data: frame.picture.data.slice() } }
  throw new Problem('content-broken', 'no frame at this time')
}
