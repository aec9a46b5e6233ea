import type { Claimed, WorkLeft } from '../ports/case-work.ts'

/** What has been measured of one kind of work so far: sums for the straight line of seconds over bytes, and what is left. */
interface Measured {
  left: { media: number; bytes: number }
  media: number
  bytes: number
  seconds: number
  squares: number
  products: number
}

/** How long the work that is left will take, by the pace of this run. */
export interface Estimate {
  /** One medium is done; it took so many seconds in its place. */
  note(done: Pick<Claimed, 'kind' | 'look' | 'bytes'>, seconds: number): void
  /** One medium waits for another run. */
  pass(waiting: Pick<Claimed, 'kind' | 'look' | 'bytes'>): void
  /** Null until every kind of work that is left was measured often enough: three times, or half of it where there is little. */
  secondsLeft(): number | null
}

/** So many say something of the others. */
const enough = 3

function isMeasured({ left, media }: Measured): boolean {
  return media >= Math.min(enough, Math.max(1, Math.floor((media + left.media) / 2)))
}

/**
 * Estimates from what is left of each kind, in media and bytes, and from what each kind took in this run. A medium costs something of
 * its own and something for each byte; the seconds of a film are not known before it was read, its bytes are.
 */
export function createEstimate(left: readonly WorkLeft[], places: number): Estimate {
  const kinds = new Map<string, Measured>()
  for (const work of left) kinds.set(keyOf(work), { ...nothing, left: { media: work.media, bytes: work.bytes } })
  return {
    note: (done, seconds) => {
      const measured = kinds.get(keyOf(done)) ?? { ...nothing, left: { media: 1, bytes: done.bytes } }
      kinds.set(keyOf(done), withOneMore(measured, done.bytes, seconds))
      // After its first look a film is left to be read whole.
      if (done.look === 'keyframes') addLeft(kinds, { kind: done.kind, look: 'whole' }, done.bytes)
    },
    pass: (waiting) => {
      const measured = kinds.get(keyOf(waiting))
      if (measured !== undefined) kinds.set(keyOf(waiting), { ...measured, left: less(measured.left, waiting.bytes) })
    },
    secondsLeft: () => {
      const open = [...kinds.values()].filter((measured) => measured.left.media > 0)
      if (!open.every(isMeasured)) return null
      return open.reduce((sum, measured) => sum + secondsOf(measured), 0) / places
    },
  }
}

const nothing = { left: { media: 0, bytes: 0 }, media: 0, bytes: 0, seconds: 0, squares: 0, products: 0 }

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
