import { createLedgerBuilder, ledgerDefaults, ledgerFrameSize } from '../../analysis/ledger/ledger-builder.ts'
import type { Picture } from '../../analysis/pixels/picture.ts'
import { resample, wholeOf } from '../../analysis/pixels/resample.ts'
import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import type { FilmFrame, FilmProbe, VideoTrack } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { seconds } from '../../domain/timeline.ts'
import { stillLongSide } from './decoded-picture.ts'
import { type FilmPass, type FilmReading, type PassResult, problemOf, small } from './film-pass.ts'
import { plainPass } from './plain-pass.ts'
import { createRepeatedTimes } from './repeated-times.ts'

/** A film that was probed. */
export interface ProbedFilm {
  readonly video: VideoTrack
  readonly duration: FilmProbe['duration']
}

/**
 * Looks at a film by its keyframes: at one of each of `maxStills` equal parts, which takes as long however long the film is; where they
 * are not found at once, at all of them. From one keyframe to the next nothing can be told of motion.
 */
export function startFirstLook(reading: FilmReading, probed: ProbedFilm): FilmPass {
  return {
    read: async ({ timeBase }) => {
      const pictures = await spreadPictures(reading, probed)
      return pictures === null ? await readKeyframes(reading, probed.video.codec, timeBase) : readPictures(pictures, timeBase)
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}

async function spreadPictures({ film, path, limits, signal }: FilmReading, { video, duration }: ProbedFilm) {
  if (duration === null) return null
  const part = seconds(duration) / limits.maxStills
  const moments = Array.from({ length: limits.maxStills }, (_, at) => (at + 0.5) * part)
  const { codec, timeBase } = video
  const request = { ...sizeWithin(video, stillLongSide(limits.maxStills)), scaling: 'fine', moments, codec, timeBase } as const
  const bounded = { ...limits, wallSeconds: Math.min(limits.wallSeconds, mostSpreadSeconds) }
  try {
    return await film.spread(path, request, bounded, signal)
  } catch (cause) {
    // What is wrong with the film is told by the reading of all its keyframes that follows.
    if (cause instanceof Problem) return null
    throw cause
  }
}

/** Going to some keyframes takes a second or two; where it takes so long, places are not found but searched for. */
const mostSpreadSeconds = 60

function readPictures(pictures: readonly FilmFrame[], timeBase: VideoTrack['timeBase']): PassResult {
  const { push, finish } = startLedger(timeBase)
  for (const frame of pictures) push({ ...frame, picture: smallOf(frame.picture) })
  return { ...finish(), problem: null, pictures }
}

function smallOf(picture: Picture): Picture {
  return resample(picture, wholeOf(picture), ledgerFrameSize.width, ledgerFrameSize.height)
}

async function readKeyframes({ film, path, limits, signal }: FilmReading, codec: string, timeBase: VideoTrack['timeBase']) {
  const { push, finish } = startLedger(timeBase)
  const frames = film.frames(path, { ...small, ...plainPass, look: 'keyframes', codec }, limits, signal)
  const problem = await problemOf(pushAll(frames, push))
  return { ...finish(), problem, pictures: null }
}

function startLedger(timeBase: VideoTrack['timeBase']) {
  const builder = createLedgerBuilder({ timeBase, ...ledgerDefaults })
  const repeated = createRepeatedTimes()
  return {
    push: (frame: FilmFrame) => {
      builder.push(frame)
      repeated.push(frame)
    },
    finish: () => ({ ledger: builder.finish(null), hashTrack: null, motion: null, entrances: null, repeated }),
  }
}

async function pushAll(frames: AsyncIterable<FilmFrame>, push: (frame: FilmFrame) => void): Promise<void> {
  for await (const frame of frames) push(frame)
}
