/** A point in a medium as its container tells it: `pts × num / den` seconds. Never a float of seconds. */
export interface MediaTime {
  readonly pts: number
  readonly timeBase: readonly [num: number, den: number]
}

/** A rectangle in fractions of the upright picture's width and height, origin top left, each in 0…1. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where in a medium something is: everywhere, in a span of time, in one frame, in a region of a frame. */
export type Locator =
  | { readonly on: 'media' }
  | { readonly on: 'span'; readonly from: MediaTime; readonly to: MediaTime }
  | { readonly on: 'frame'; readonly at: MediaTime }
  | { readonly on: 'region'; readonly at: MediaTime | null; readonly box: Box }

/**
 * A stretch of film that one still stands for. Frames are 0-based in presentation order, both ends included;
 * `maxDistance` is the greatest perceptual distance (0…1) between any frame of the stretch and the still.
 */
export interface LedgerEntry {
  readonly firstFrame: number
  readonly lastFrame: number
  readonly from: MediaTime
  readonly to: MediaTime
  readonly still: { readonly frame: number; readonly at: MediaTime }
  readonly maxDistance: number
  readonly shot: number
}

/** How the picture changed at the beginning of a shot. `start` is the beginning of the film. */
export type Transition = 'start' | 'cut' | 'dissolve' | 'fade' | 'wipe'

/** A run of frames without a change of picture. A shot begins at the first frame of the new picture. */
export interface Shot {
  readonly index: number
  readonly firstFrame: number
  readonly lastFrame: number
  readonly from: MediaTime
  readonly to: MediaTime
  readonly transition: Transition
}

/** The whole accounting of a film: every decoded frame lies in exactly one entry and one shot. */
export interface Ledger {
  readonly frameCount: number
  readonly bound: number
  readonly entries: readonly LedgerEntry[]
  readonly shots: readonly Shot[]
}

/** Seconds as a number, for comparing and showing only. */
export function seconds(time: MediaTime): number {
  return (time.pts * time.timeBase[0]) / time.timeBase[1]
}

/** The gaps, overlaps and disorder of a ledger, in words; empty when every frame is accounted for once. */
export function ledgerFaults(ledger: Ledger): string[] {
  return [
    ...coverageFaults('entry', ledger.entries, ledger.frameCount),
    ...coverageFaults('shot', ledger.shots, ledger.frameCount),
    ...stillFaults(ledger),
  ]
}

function coverageFaults(what: string, spans: readonly { firstFrame: number; lastFrame: number }[], frameCount: number): string[] {
  const faults: string[] = []
  let next = 0
  for (const [index, span] of spans.entries()) {
    if (span.firstFrame !== next) faults.push(`${what} ${index} begins at frame ${span.firstFrame}, expected ${next}`)
    if (span.lastFrame < span.firstFrame) faults.push(`${what} ${index} ends before it begins`)
    next = span.lastFrame + 1
  }
  if (next !== frameCount) faults.push(`${what} list ends at frame ${next - 1} of ${frameCount}`)
  return faults
}

function stillFaults(ledger: Ledger): string[] {
  return ledger.entries.flatMap((entry, index) => {
    const inside = entry.still.frame >= entry.firstFrame && entry.still.frame <= entry.lastFrame
    const bounded = entry.maxDistance <= ledger.bound
    return [...(inside ? [] : [`still of entry ${index} lies outside it`]), ...(bounded ? [] : [`entry ${index} passes the bound`])]
  })
}
