import type { Ledger, LedgerEntry, MediaTime, Shot } from '../../domain/timeline.ts'
import { createEntryBuilder, type OpenEntry } from './entry-builder.ts'
import { createFramePool, type OwnedFrame } from './frame-pool.ts'
import { createShotDetector, type ShotBoundary } from './shot-detector.ts'

/** The size to which frames of a film are squashed for the ledger. */
export const ledgerFrameSize = { width: 96, height: 64 } as const

/** The distance that no frame may be from its still, and the number of frames among which the sharpest is looked for. */
export const ledgerDefaults = { bound: 0.25, candidates: 12 } as const

export interface LedgerOptions {
  readonly timeBase: readonly [num: number, den: number]
  readonly bound: number
  readonly candidates: number
}

/** Accounts for the frames of a film as they come. Memory does not grow with the film, but for the entries themselves. */
export interface LedgerBuilder {
  /** The next frame, in presentation order; its pixels are copied. */
  push(frame: OwnedFrame): void
  /** Ends the film; `endPts` is where the last frame ends, null when unknown. */
  finish(endPts: number | null): Ledger
}

/** Starts a ledger. Whatever the frames are, each ends up in exactly one entry and one shot. */
export function createLedgerBuilder(options: LedgerOptions): LedgerBuilder {
  const pool = createFramePool()
  const entries = createEntryBuilder(pool, options)
  const detector = createShotDetector(options.timeBase)
  const waiting: OwnedFrame[] = []
  const boundaries: (ShotBoundary & { readonly pts: number })[] = []
  const clock = { last: 0, gap: 0, count: 0 }

  const passOn = () => {
    const certain = new Map(detector.take().map((boundary) => [boundary.frame, boundary]))
    while (waiting[0] !== undefined && waiting[0].frame < detector.settledUpTo()) {
      const frame = waiting.shift()
      if (frame === undefined) return
      const boundary = frame.frame === 0 ? { frame: 0, transition: 'start' as const } : certain.get(frame.frame)
      if (boundary !== undefined) boundaries.push({ ...boundary, pts: frame.pts })
      entries.add(frame, boundaries.length - 1)
    }
  }
  return {
    push(frame) {
      if (clock.count > 0) clock.gap = frame.pts - clock.last
      clock.last = frame.pts
      waiting.push(pool.copyOf({ ...frame, frame: clock.count }))
      clock.count += 1
      detector.push(frame.picture, frame.pts)
      passOn()
    },
    finish(endPts) {
      detector.finish()
      passOn()
      const end = endPts !== null && endPts > clock.last ? endPts : clock.last + Math.max(1, clock.gap)
      return assemble({ options, frameCount: clock.count, end, entries: entries.finish(), boundaries })
    },
  }
}

interface Parts {
  readonly options: LedgerOptions
  readonly frameCount: number
  readonly end: number
  readonly entries: readonly OpenEntry[]
  readonly boundaries: readonly (ShotBoundary & { readonly pts: number })[]
}

function assemble({ options, frameCount, end, entries, boundaries }: Parts): Ledger {
  const time = (pts: number): MediaTime => ({ pts, timeBase: options.timeBase })
  const closed = entries.map((entry, index): LedgerEntry => {
    const { firstFrame, lastFrame, maxDistance, shot, still } = entry
    const to = time(entries[index + 1]?.from ?? end)
    return { firstFrame, lastFrame, from: time(entry.from), to, still: { frame: still.frame, at: time(still.pts) }, maxDistance, shot }
  })
  const shots = boundaries.map((boundary, index): Shot => {
    const next = boundaries[index + 1]
    const lastFrame = (next?.frame ?? frameCount) - 1
    return {
      index,
      firstFrame: boundary.frame,
      lastFrame,
      from: time(boundary.pts),
      to: time(next?.pts ?? end),
      transition: boundary.transition,
    }
  })
  return { frameCount, bound: options.bound, entries: closed, shots }
}
