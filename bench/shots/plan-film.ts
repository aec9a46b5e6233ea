import type { SeededRandom } from '../../test/mutate/seeded-random.ts'
import { type Material, planSegment, type Segment } from './plan-segment.ts'
import type { KnownTransition } from './truth.ts'

/** How one segment gives way to the next. */
export interface Join {
  readonly kind: KnownTransition['kind']
  /** Name in ffmpeg's xfade; null for a cut and for a fade to black and up again. */
  readonly effect: string | null
  /** Frames that it lasts (each way, for a fade to black), and frames of black between. */
  readonly frames: number
  readonly hold: number
}

/** Of the frames from `first` to `last` only each `of`-th is in the film, so that its rate varies. */
export interface Thinning {
  readonly first: number
  readonly last: number
  readonly of: number
}

export interface FilmPlan {
  readonly fps: number
  readonly segments: readonly Segment[]
  readonly joins: readonly Join[]
  readonly thinning: Thinning | null
  /** The quality given to the encoder; larger is worse. */
  readonly crf: number
}

const rates = [15, 24, 25, 30, 30, 60]
const dissolves = ['fade', 'fade', 'fade', 'dissolve']
const fades = ['fadeblack', 'fadewhite']
const wipes = (
  'wipeleft wiperight wipeup wipedown slideleft slideright slideup slidedown circleopen circleclose ' +
  'diagtl diagbr wipetl vertopen horzclose smoothleft smoothright radial'
).split(' ')

/** Plans a film of six segments; the same chance gives the same film. */
export function planFilm(material: Material, random: SeededRandom): FilmPlan {
  const fps = random.pick(rates)
  const thinned = fps > 20 && random.real() < 0.25
  const joins = Array.from({ length: 5 }, () => planJoin(fps, thinned ? 10 : 5, random))
  const lengthOf = (join: Join | undefined) => (join === undefined ? 0 : join.frames / fps)
  const segments: Segment[] = []
  for (let index = 0; index <= joins.length; index++) {
    const setting = { before: lengthOf(joins[index - 1]), after: lengthOf(joins[index]), fps }
    segments.push(planSegment(withoutLast(material, segments), setting, random))
  }
  const first = random.whole(100)
  const thinning = thinned ? { first, last: first + 60 + random.whole(120), of: 2 } : null
  return { fps, segments, joins, thinning, crf: 20 + random.whole(14) }
}

/** Two segments in a row never come from the same clip or photo: from one to the other nothing would change. */
function withoutLast({ data, clips, photos }: Material, segments: readonly Segment[]): Material {
  const last = segments.at(-1)?.input.at(-1) ?? ''
  return { data, clips: clips.filter(({ file }) => !last.endsWith(file)), photos: photos.filter((photo) => photo !== last) }
}

function planJoin(fps: number, fewest: number, random: SeededRandom): Join {
  const chance = random.real()
  if (chance < 0.5) return { kind: 'cut', effect: null, frames: 0, hold: 0 }
  const seconds = 0.25 * 8 ** random.real()
  const frames = Math.max(fewest, Math.round(seconds * fps))
  if (chance < 0.7) return { kind: 'dissolve', effect: random.pick(dissolves), frames, hold: 0 }
  if (chance < 0.75) return { kind: 'fade', effect: random.pick(fades), frames, hold: 0 }
  if (chance < 0.8) return { kind: 'fade', effect: null, frames, hold: Math.round(fps * (0.3 + random.real())) }
  return { kind: 'wipe', effect: random.pick(wipes), frames, hold: 0 }
}

/** The transitions of a film in the numbers of the frames that are left in it. */
export function transitionsOf({ segments, joins, thinning }: FilmPlan): KnownTransition[] {
  const found: KnownTransition[] = []
  let frames = segments[0]?.frames ?? 0
  for (const [index, { kind, effect, frames: length, hold }] of joins.entries()) {
    const next = segments[index + 1]?.frames ?? 0
    if (kind === 'cut') found.push({ kind, first: frames, last: frames })
    else found.push({ kind, first: frames - length, last: frames - 1 })
    if (kind === 'fade' && effect === null) found.push({ kind, first: frames + hold, last: frames + hold + length - 1 })
    frames += next + hold - (effect === null ? 0 : length)
  }
  return found.map(({ kind, first, last }) => ({ kind, first: left(first, thinning), last: left(last, thinning) }))
}

/** How many frames before this one are left. */
function left(frame: number, thinning: Thinning | null): number {
  if (thinning === null) return frame
  const { first, last, of } = thinning
  let count = 0
  for (let n = 0; n < frame; n++) if (n < first || n > last || n % of === 0) count += 1
  return count
}
