import type { FramePool, OwnedFrame } from './frame-pool.ts'
import { createHeldPictures, type HeldPictures } from './held-pictures.ts'
import { pictureSharpness } from './picture-sharpness.ts'

/** An entry of the ledger in frame numbers and times of the container's clock; its end is the beginning of the next. */
export interface OpenEntry {
  readonly firstFrame: number
  readonly lastFrame: number
  readonly from: number
  readonly still: { readonly frame: number; readonly pts: number }
  readonly maxDistance: number
  readonly shot: number
}

interface Candidate {
  readonly frame: number
  readonly pts: number
  /** Where its picture is held. */
  readonly place: number
  readonly sharpness: number
  /** Greatest distance to any frame of the entry so far. */
  maxDistance: number
}

/** Groups frames into entries. Frames handed over belong to the builder, which gives them back to the pool. */
export interface EntryBuilder {
  add(frame: OwnedFrame, shot: number): void
  finish(): readonly OpenEntry[]
}

/** How an entry is bounded: `bound` of the distance to its still, which is the sharpest fitting one of its first `candidates` frames. */
export interface EntryOptions {
  readonly bound: number
  readonly candidates: number
}

interface State {
  readonly options: EntryOptions
  readonly entries: OpenEntry[]
  /** Frames that may become the still; just the still once it is chosen. */
  candidates: Candidate[]
  /** Where the distances of a newcomer to the candidates are put. */
  readonly distances: Float64Array
  readonly held: HeldPictures
  /** Places where no candidate is. */
  readonly free: number[]
  chosen: boolean
  first: { frame: number; pts: number; shot: number } | null
  lastFrame: number
}

/** Starts grouping. Each frame is compared with the still that stands for it, so `maxDistance` is exact and never passes the bound. */
export function createEntryBuilder(pool: FramePool, options: EntryOptions): EntryBuilder {
  const most = Math.max(1, options.candidates)
  const state: State = {
    options,
    entries: [],
    candidates: [],
    distances: new Float64Array(most),
    held: createHeldPictures(most + 1),
    free: Array.from({ length: most + 1 }, (_, place) => place),
    chosen: false,
    first: null,
    lastFrame: -1,
  }
  return {
    add(frame, shot) {
      // There is one place more than candidates.
      const place = state.free.pop() ?? 0
      state.held.hold(place, frame.picture)
      const goesOn = state.first !== null && state.first.shot === shot
      const fits = goesOn && (state.chosen ? fitsStill(state, place) : joinsCandidates(state, frame, place))
      if (!fits) openWith(state, frame, { shot, place })
      state.lastFrame = frame.frame
      pool.giveBack(frame)
    },
    finish() {
      close(state)
      return state.entries
    },
  }
}

function fitsStill(state: State, place: number): boolean {
  const [still] = state.candidates
  if (still === undefined) return false
  const distance = state.held.distance(still.place, place)
  if (distance > state.options.bound) return false
  still.maxDistance = Math.max(still.maxDistance, distance)
  state.free.push(place)
  return true
}

/** While the still is not chosen every frame of the entry is kept, so a newcomer's distance to all of them is known. */
function joinsCandidates(state: State, { frame, pts, picture }: OwnedFrame, place: number): boolean {
  const { candidates, distances, held } = state
  const { bound } = state.options
  let farthest = 0
  let survives = false
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]
    if (candidate === undefined) continue
    const distance = held.distance(candidate.place, place)
    distances[i] = distance
    farthest = Math.max(farthest, distance)
    survives ||= Math.max(candidate.maxDistance, distance) <= bound
  }
  if (!survives && farthest > bound) return false
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]
    if (candidate !== undefined) candidate.maxDistance = Math.max(candidate.maxDistance, distances[i] ?? 0)
  }
  candidates.push({ frame, pts, place, sharpness: pictureSharpness(picture), maxDistance: farthest })
  if (candidates.length >= state.options.candidates) choose(state)
  return true
}

function choose(state: State): void {
  const fitting = state.candidates.filter((candidate) => candidate.maxDistance <= state.options.bound)
  const still = fitting.reduce((best, candidate) => (candidate.sharpness > best.sharpness ? candidate : best))
  for (const candidate of state.candidates) if (candidate !== still) state.free.push(candidate.place)
  state.candidates = [still]
  state.chosen = true
}

function openWith(state: State, { frame, pts, picture }: OwnedFrame, { shot, place }: { shot: number; place: number }): void {
  close(state)
  state.first = { frame, pts, shot }
  state.candidates = [{ frame, pts, place, sharpness: pictureSharpness(picture), maxDistance: 0 }]
  state.chosen = state.options.candidates <= 1
}

function close(state: State): void {
  if (state.first === null) return
  if (!state.chosen) choose(state)
  const [still] = state.candidates
  if (still === undefined) throw new Error('an entry has no still')
  state.entries.push({
    firstFrame: state.first.frame,
    lastFrame: state.lastFrame,
    from: state.first.pts,
    still: { frame: still.frame, pts: still.pts },
    maxDistance: still.maxDistance,
    shot: state.first.shot,
  })
  state.free.push(still.place)
  state.candidates = []
  state.chosen = false
  state.first = null
}
