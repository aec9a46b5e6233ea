import { createMotionTrack, type MotionTrack } from '../../analysis/camera/motion-track.ts'
import { createLedgerBuilder, ledgerDefaults, ledgerFrameSize } from '../../analysis/ledger/ledger-builder.ts'
import { createHashTrack, type HashTrack } from '../../analysis/picture-hash/hash-track.ts'
import type { DecodeLimits, Entrances, FilmDecoder, FilmFrame } from '../../application/ports/media-decoder.ts'
import { Problem, type ProblemRecord } from '../../domain/problem.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { entrancesOf, type FilmForm } from './entrances-of.ts'
import { isExactTime } from './exact-time.ts'
import { createRepeatedTimes, type RepeatedTimes } from './repeated-times.ts'

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
  readonly repeated: RepeatedTimes
  /** The frames of the ledger, stored as they are, in the size of stills, where it has no more than these; else null. */
  readonly pictures: readonly FilmFrame[] | null
  readonly problem: ProblemRecord | null
}

/** A decoder at work on a film, which waits with its first frames until somebody reads. */
export interface FilmPass extends AsyncDisposable {
  read(form: FilmForm): Promise<PassResult>
}

/** Places where decoding can begin that are kept: those of ten hours in which each picture is one, and more. What lies behind is read from the last. */
export const mostEntrances = 4_000_000

/** The pictures that a ledger is made from. */
export const small = { ...ledgerFrameSize, scaling: 'fast' } as const

/** Starts the one pass over a film that gives all that does not need its frames in full size. */
export function startWholePass({ film, path, limits, signal }: FilmReading): FilmPass {
  const pass = film.pass(path, small, limits, signal)
  return {
    async read(form) {
      const { timeBase } = form
      const told = { times: [] as number[], decodedAt: [] as number[] }
      const track = createHashTrack(timeBase)
      const builder = createLedgerBuilder({ timeBase, ...ledgerDefaults })
      const motion = createMotionTrack(timeBase)
      const repeated = createRepeatedTimes()
      const frame = (frame: FilmFrame) => {
        builder.push(frame)
        motion.push(frame.picture, frame.pts)
        repeated.push(frame)
      }
      const entrance = (pts: number, decodedAt: number) => {
        if (!isExactTime(pts) || told.times.length >= mostEntrances) return
        told.times.push(pts)
        told.decodedAt.push(decodedAt)
      }
      const problem = await problemOf(pass.read({ frame, sample: (sample) => track.push(sample), entrance }))
      const entrances = entrancesOf(told, form)
      return {
        ledger: builder.finish(null),
        problem,
        hashTrack: track.finish(),
        motion: motion.finish(),
        entrances,
        repeated,
        pictures: null,
      }
    },
    [Symbol.asyncDispose]: () => pass[Symbol.asyncDispose](),
  }
}

/** What reading fails with as it may; null where it ends well. */
export async function problemOf(reading: Promise<void>): Promise<ProblemRecord | null> {
  try {
    await reading
    return null
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    return cause.record()
  }
}
