import type { Claimed, WorkLeft } from '../ports/case-work.ts'

/** What has been measured of one kind of work so far: sums for the straight line of seconds over bytes, and what is left. */
interface Measured {
  left: { media: number; bytes: number }
  media: number
  bytes: number
  seconds: number
  squares: number
  products: number
  /** The largest that was measured. */
  most: number
}

type Medium = Pick<Claimed, 'kind' | 'look' | 'bytes'>

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
  /** One medium is done. */
  note(done: Medium): void
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
  return left.bytes / left.media <= most * tooLarge
}

/**
 * Estimates from what is left of each kind, in media and bytes, and from what each kind took in this run. A medium costs something of
 * its own and something for each byte; the seconds of a film are not known before it was read, its bytes are.
 */
export function createEstimate(left: readonly WorkLeft[], { places, now }: EstimateMeans): Estimate {
  let underWay: readonly UnderWay[] = []
  const kinds = new Map<string, Measured>()
  for (const work of left) kinds.set(keyOf(work), { ...nothing, left: { media: work.media, bytes: work.bytes } })
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
    note: (done) => {
      const seconds = end(done)
      const measured = kinds.get(keyOf(done)) ?? { ...nothing, left: { media: 1, bytes: done.bytes } }
      kinds.set(keyOf(done), withOneMore(measured, done.bytes, seconds))
      // After its first look a film is left to be read whole.
      if (done.look === 'keyframes') addLeft(kinds, { kind: done.kind, look: 'whole' }, done.bytes)
    },
    pass: (waiting) => {
      end(waiting)
      const measured = kinds.get(keyOf(waiting))
      if (measured !== undefined) kinds.set(keyOf(waiting), { ...measured, left: less(measured.left, waiting.bytes) })
    },
    secondsLeft: () => {
      const open = [...kinds.values()].filter((measured) => measured.left.media > 0)
      if (!open.every(isMeasured)) return null
      const all = open.reduce((sum, measured) => sum + secondsOf(measured), 0)
      const begun = underWay.map((one) => begunWork(one, kinds, now()))
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

const nothing = { left: { media: 0, bytes: 0 }, media: 0, bytes: 0, seconds: 0, squares: 0, products: 0, most: 0 }

/** The seconds that a medium takes by the measurements, and those of them that are left. */
function begunWork({ medium, since }: UnderWay, kinds: ReadonlyMap<string, Measured>, now: number): { whole: number; rest: number } {
  const measured = kinds.get(keyOf(medium))
  if (measured === undefined || measured.media === 0) return { whole: 0, rest: 0 }
  const whole = secondsOf({ ...measured, left: { media: 1, bytes: medium.bytes } })
  const took = (now - since) / 1000
  return { whole, rest: Math.max(whole - took, took * overdueShare) }
}

function keyOf({ kind, look }: Pick<Claimed, 'kind' | 'look'>): string {
  return `${kind} ${look}`
}

function addLeft(kinds: Map<string, Measured>, work: Pick<Claimed, 'kind' | 'look'>, bytes: number): void {
  const measured = kinds.get(keyOf(work)) ?? nothing
  kinds.set(keyOf(work), { ...measured, left: { media: measured.left.media + 1, bytes: measured.left.bytes + bytes } })
}

function less(left: Measured['left'], bytes: number): Measured['left'] {
  return { media: Math.max(0, left.media - 1), bytes: Math.max(0, left.bytes - bytes) }
}

function withOneMore(measured: Measured, bytes: number, seconds: number): Measured {
  return {
    left: less(measured.left, bytes),
    media: measured.media + 1,
    bytes: measured.bytes + bytes,
    seconds: measured.seconds + seconds,
    squares: measured.squares + bytes * bytes,
    products: measured.products + bytes * seconds,
    most: Math.max(measured.most, bytes),
  }
}

/** Least squares, held to what is possible: neither a medium nor a byte takes less than no time. Of one measurement its bytes are the measure. */
function secondsOf({ left, media, bytes, seconds, squares, products }: Measured): number {
  const spread = media * squares - bytes * bytes
  const slope = spread > 0 ? (media * products - bytes * seconds) / spread : media === 1 ? Number.POSITIVE_INFINITY : 0
  const perByte = Math.min(Math.max(slope, 0), bytes > 0 ? seconds / bytes : 0)
  const perMedium = (seconds - perByte * bytes) / media
  return left.media * perMedium + left.bytes * perByte
}
