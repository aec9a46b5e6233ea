import type { MediaId } from '../../domain/id.ts'
import type { Claimed, WorkLeft } from '../ports/case-work.ts'

/** What has been measured of one kind of work so far: sums for the straight line of seconds over sizes, and what is left. */
interface Measured {
  left: { media: number; size: number }
  media: number
  size: number
  seconds: number
  squares: number
  products: number
  /** The largest that was measured. */
  most: number
}

type Medium = Pick<Claimed, 'mediaId' | 'kind' | 'look' | 'bytes'>

/** A medium that is worked on, and since when, in milliseconds. */
interface UnderWay {
  readonly medium: Medium
  readonly since: number
}

/** How long the work that is left will take, by the pace of this run. */
export interface Estimate {
  /** How many media are worked on now. */
  readonly underWay: number
  /** Work on a medium begins. */
  begin(medium: Medium): void
  /** One medium is done; it plays for so many seconds, null where it does not play or nobody knows how long. */
  note(done: Medium, playing: number | null): void
  /** One medium waits for another run. */
  pass(waiting: Medium): void
  /**
   * Null until every kind of work that is left was measured often enough, three times, or half of it where there is little, and on media
   * not much smaller than those that are left.
   */
  secondsLeft(): number | null
}

/** So many say something of the others. */
const enough = 3

/** What is left may be so many times larger than what was measured: what clips of a phone cost says nothing of a feature film. */
const tooLarge = 16

/** What takes longer than was thought is thought to take this part of what it took already. */
const overdueShare = 1 / 4

function isMeasured({ left, media, most }: Measured): boolean {
  if (media < Math.min(enough, Math.max(1, Math.floor((media + left.media) / 2)))) return false
  return left.size / left.media <= most * tooLarge
}

/**
 * Estimates from what is left of each kind, in media and their sizes, and from what each kind took in this run. A medium costs something of
 * its own and something for its size: the time that a film plays where its first look in this run told it, else its bytes, which say less.
 */
export function createEstimate(left: readonly WorkLeft[], { places, now }: EstimateMeans): Estimate {
  let underWay: readonly UnderWay[] = []
  const work = createWork(left)
  const end = (medium: Medium) => {
    const ended = underWay.find((one) => one.medium === medium)
    underWay = underWay.filter((one) => one !== ended)
    return ended === undefined ? 0 : (now() - ended.since) / 1000
  }
  return {
    get underWay() {
      return underWay.length
    },
    begin: (medium) => {
      underWay = [...underWay, { medium, since: now() }]
    },
    note: (done, playing) => work.note(done, { playing, seconds: end(done) }),
    pass: (waiting) => {
      end(waiting)
      work.drop(waiting)
    },
    secondsLeft: () => {
      const open = work.open()
      if (!open.every(isMeasured)) return null
      const all = open.reduce((sum, measured) => sum + secondsOf(measured), 0)
      const begun = underWay.map(({ medium, since }) => begunWork(work.alike(medium), (now() - since) / 1000))
      const rest = all + begun.reduce((sum, { rest, whole }) => sum + rest - whole, 0)
      // One medium is worked on in one place, however many there are.
      return Math.max(0, rest / places, ...begun.map((one) => one.rest))
    },
  }
}

interface EstimateMeans {
  /** How many media are worked on at once. */
  readonly places: number
  /** Milliseconds, only for differences. */
  readonly now: () => number
}

/** What is left and what was measured, by kind, look and what sizes are counted in. */
interface Work {
  note(done: Medium, took: { readonly playing: number | null; readonly seconds: number }): void
  /** One medium is no longer left. */
  drop(medium: Medium): void
  /** The kinds of which something is left. */
  open(): readonly Measured[]
  /** What was measured of the kind of a medium, with that medium alone left. */
  alike(medium: Medium): Measured
}

function createWork(left: readonly WorkLeft[]): Work {
  const kinds = new Map<string, Measured>()
  const playings = new Map<MediaId, number>()
  const change = (key: string, by: (measured: Measured) => Measured) => void kinds.set(key, by(kinds.get(key) ?? nothing))
  const place = (medium: Medium) => sizeOf(medium, playings.get(medium.mediaId) ?? null)
  const drop = (medium: Medium) => {
    const { key, size } = place(medium)
    change(key, (measured) => withLeft(measured, { media: -1, size: -size }))
  }
  for (const { kind, look, media, bytes } of left) change(`${kind} ${look} bytes`, (measured) => withLeft(measured, { media, size: bytes }))
  return {
    drop,
    note: (done, { playing, seconds }) => {
      drop(done)
      for (const { key, size } of [sizeOf(done, null), ...(playing === null ? [] : [sizeOf(done, playing)])])
        change(key, (measured) => withOneMore(measured, size, seconds))
      playings.delete(done.mediaId)
      if (done.look !== 'keyframes') return
      // After its first look a film is left to be read whole.
      if (playing !== null) playings.set(done.mediaId, playing)
      const { key, size } = place({ ...done, look: 'whole' })
      change(key, (measured) => withLeft(measured, { media: 1, size }))
    },
    open: () => [...kinds.values()].filter((measured) => measured.left.media > 0),
    alike: (medium) => {
      const { key, size } = place(medium)
      return { ...(kinds.get(key) ?? nothing), left: { media: 1, size } }
    },
  }
}

function sizeOf({ kind, look, bytes }: Medium, playing: number | null): { readonly key: string; readonly size: number } {
  return playing === null ? { key: `${kind} ${look} bytes`, size: bytes } : { key: `${kind} ${look} playing`, size: playing }
}

const nothing: Measured = { left: { media: 0, size: 0 }, media: 0, size: 0, seconds: 0, squares: 0, products: 0, most: 0 }

/** The seconds that a medium takes by the measurements, and those of them that are left after it took some. */
function begunWork(alike: Measured, took: number): { readonly whole: number; readonly rest: number } {
  if (alike.media === 0) return { whole: 0, rest: 0 }
  const whole = secondsOf(alike)
  return { whole, rest: Math.max(whole - took, took * overdueShare) }
}

function withLeft(measured: Measured, { media, size }: Measured['left']): Measured {
  return { ...measured, left: { media: Math.max(0, measured.left.media + media), size: Math.max(0, measured.left.size + size) } }
}

function withOneMore(measured: Measured, size: number, seconds: number): Measured {
  return {
    left: measured.left,
    media: measured.media + 1,
    size: measured.size + size,
    seconds: measured.seconds + seconds,
    squares: measured.squares + size * size,
    products: measured.products + size * seconds,
    most: Math.max(measured.most, size),
  }
}

/** Least squares, held to what is possible: neither a medium nor its size takes less than no time. Of one measurement its size is the measure. */
function secondsOf({ left, media, size, seconds, squares, products }: Measured): number {
  const spread = media * squares - size * size
  const slope = spread > 0 ? (media * products - size * seconds) / spread : media === 1 ? Number.POSITIVE_INFINITY : 0
  const perSize = Math.min(Math.max(slope, 0), size > 0 ? seconds / size : 0)
  const perMedium = (seconds - perSize * size) / media
  return left.media * perMedium + left.size * perSize
}
