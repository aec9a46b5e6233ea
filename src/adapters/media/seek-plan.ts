import type { FramePlace, FrameRequest } from '../../application/ports/media-decoder.ts'

/** Wanted frames that are decoded in one go, beginning at an entrance of the stream. */
export interface SeekRun {
  readonly entrance: number
  /** The time of the entrance after it; infinite where it is the last. */
  readonly next: number
  /** When its entrance is decoded, where the container finds that time alone: then its picture must come, or decoding has begun elsewhere. */
  readonly decodedAt?: number | undefined
  readonly wanted: readonly FramePlace[]
}

/** Above this part of the film, decoding it once from its start costs no more than going from place to place. */
const worthSeeking = 0.7

/**
 * The runs that give the wanted frames with the least decoding, without those that are found by their numbers alone; null where the film
 * is better decoded from its start.
 */
export function seekPlan(request: FrameRequest): readonly SeekRun[] | null {
  const { only, entrances, look } = request
  const times = entrances?.times ?? []
  const first = times[0]
  const places = only?.filter(({ isShared }) => isShared !== true) ?? []
  const last = places.at(-1)
  if (first === undefined || last === undefined || look === 'keyframes') return null
  const runs: (SeekRun & { wanted: FramePlace[] })[] = []
  let at = 0
  for (const place of places) {
    while ((times[at + 1] ?? Number.POSITIVE_INFINITY) <= place.pts) at += 1
    const entrance = times[at] ?? first
    const run = runs.at(-1)
    if (run?.entrance === entrance) run.wanted.push(place)
    else runs.push({ entrance, next: times[at + 1] ?? Number.POSITIVE_INFINITY, decodedAt: entrances?.decodedAt?.[at], wanted: [place] })
  }
  const opened = openingTime(request)
  const decoded = runs.reduce((sum, run) => sum + (run.wanted.at(-1)?.pts ?? first) - run.entrance + opened, 0)
  return decoded < worthSeeking * (last.pts - first) || runs.length === 1 ? runs : null
}

/**
 * Time of the film that is decoded for what it costs to open it for a run: where nothing is listed, five megabytes are read and some
 * pictures decoded.
 */
function openingTime({ entrances, codec }: FrameRequest): number {
  if (entrances?.decodedAt === undefined) return 0
  const [num, den] = entrances.timeBase
  return ((codec !== null && isLight.has(codec) ? 2 : 1) * den) / num
}

/** Codecs of which more is decoded in the same time. */
const isLight: ReadonlySet<string> = new Set(['mpeg1video', 'mpeg2video'])

/** The times of the frames that a run must bring, in their order. */
export function timesOfRun({ entrance, decodedAt, wanted }: SeekRun): number[] {
  const times = wanted.map(({ pts }) => pts)
  return decodedAt === undefined || times[0] === entrance ? times : [entrance, ...times]
}

/** Whether some frames are found by their numbers, so that all must be counted. */
export function isCounted(only: FrameRequest['only']): boolean {
  return only?.some(({ isShared }) => isShared === true) ?? false
}

/** Takes a wanted frame out of those that are left, by its time (and its number, where others share that); gives its number, undefined where none is it. */
export function takePlace(left: FramePlace[], { frame, pts }: FramePlace): number | undefined {
  const index = left.findIndex((wanted) => wanted.pts === pts && (wanted.isShared !== true || wanted.frame === frame))
  return index === -1 ? undefined : left.splice(index, 1)[0]?.frame
}
