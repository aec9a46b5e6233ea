import { createMotionTrack, type MotionTrack } from '../../analysis/camera/motion-track.ts'
import { createLedgerBuilder, ledgerDefaults, ledgerFrameSize } from '../../analysis/ledger/ledger-builder.ts'
import { createHashTrack, type HashTrack, type TrackSample } from '../../analysis/picture-hash/hash-track.ts'
import type { DecodeLimits, Entrances, FilmDecoder, FilmFrame, Look } from '../../application/ports/media-decoder.ts'
import { Problem, type ProblemRecord } from '../../domain/problem.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { plainPass } from './plain-pass.ts'

/** One film and what reads it. */
export interface FilmReading {
  readonly film: FilmDecoder
  readonly path: string
  readonly limits: DecodeLimits
  readonly signal: AbortSignal
}

/** What one pass over a film gives; `hashTrack`, `motion` and `entrances` are null after a first look. */
export interface PassResult {
  readonly ledger: Ledger
  readonly hashTrack: HashTrack | null
  readonly motion: MotionTrack | null
  readonly entrances: Entrances | null
  readonly problem: ProblemRecord | null
}

/** A decoder at work on a film, which waits with its first frames until somebody reads. */
export interface FilmPass extends AsyncDisposable {
  read(timeBase: Entrances['timeBase']): Promise<PassResult>
}

/** Starts the one pass over a film that gives all that does not need its frames in full size; `codec` is null before the film is probed. */
export function startPass({ film, path, limits, signal }: FilmReading, look: Look, codec: string | null): FilmPass {
  const times: number[] = []
  const sampler = createSampler()
  const aside = look === 'whole' ? { sample: sampler.take, entrance: (pts: number) => void times.push(pts) } : null
  const request = { ...ledgerFrameSize, ...plainPass, scaling: 'fast', look, codec, aside } as const
  const stop = new AbortController()
  const frames = film.frames(path, request, limits, AbortSignal.any([signal, stop.signal]))[Symbol.asyncIterator]()
  const first = frames.next()
  // What is wrong with it is told to who reads on.
  first.catch(() => undefined)
  return {
    async read(timeBase) {
      const track = createHashTrack(timeBase)
      sampler.giveTo((sample) => track.push(sample))
      const builder = createLedgerBuilder({ timeBase, ...ledgerDefaults })
      // From one keyframe to the next nothing can be told of motion.
      const motion = look === 'whole' ? createMotionTrack(timeBase) : null
      const problem = await pushAll(frames, first, (frame) => {
        builder.push(frame)
        motion?.push(frame.picture, frame.pts)
      })
      const ledger = builder.finish(null)
      if (motion === null) return { ledger, problem, hashTrack: null, motion: null, entrances: null }
      const entrances = { timeBase, times: times.toSorted((a, b) => a - b) }
      return { ledger, problem, hashTrack: track.finish(), motion: motion.finish(), entrances }
    },
    async [Symbol.asyncDispose]() {
      stop.abort()
      await frames.return?.()
    },
  }
}

async function pushAll(
  frames: AsyncIterator<FilmFrame>,
  first: Promise<IteratorResult<FilmFrame>>,
  push: (frame: FilmFrame) => void,
): Promise<ProblemRecord | null> {
  try {
    for (let next = await first; next.done !== true; next = await frames.next()) push(next.value)
    return null
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    return cause.record()
  }
}

/** Keeps the samples that come before anybody wants them: a decoder that nobody reads gets no further than one or two. */
function createSampler() {
  const early: TrackSample[] = []
  let giving: ((sample: TrackSample) => void) | null = null
  return {
    take: (sample: TrackSample) => {
      if (giving !== null) giving(sample)
      else early.push({ pts: sample.pts, picture: { ...sample.picture, data: sample.picture.data.slice() } })
    },
    giveTo: (push: (sample: TrackSample) => void) => {
      giving = push
      for (const sample of early.splice(0)) push(sample)
    },
  }
}
