import type { Transition } from '../../domain/timeline.ts'
import type { RecentFrames } from './recent-frames.ts'
import { type Thumbnail, thumbnailDistance, thumbnailLength } from './thumbnail.ts'

/** A picture that turns into another over several frames; the frame it was found at is its middle. */
export interface GradualChange {
  readonly transition: Extract<Transition, 'dissolve' | 'fade'>
  readonly frames: number
  /** How clear it is; larger is clearer. */
  readonly score: number
}

/** Lengths in frames that are tried. */
const lengths = [8, 12, 16, 22, 30, 40, 52]
/** The longest change that can be found, in frames. */
export const longestChange = 52

/** The least distance (0…1) of the pictures before and after. */
const leastDistance = 0.05
/** The most that the pictures between may differ from a mixture of both ends, as a part of the ends' own difference. */
const mostResidual = 0.22
/** The most that the picture may go on moving outside the change, in half its length, as a part of the ends' difference. */
const mostMotion = 0.42
/** Above this correlation both ends show the same picture under another light. */
const sameStructure = 0.75
/** Standard deviation (0…255) below which a picture has nothing on it, as black between two fades. */
const flat = 8

/** The clearest change of any length around a frame; null when the film simply goes on there. */
export function gradualChangeAt(recent: RecentFrames, middle: number): GradualChange | null {
  let clearest: GradualChange | null = null
  for (const frames of lengths) {
    const change = changeOfLength(recent, middle, frames)
    if (change !== null && (clearest === null || change.score > clearest.score)) clearest = change
  }
  return clearest
}

function changeOfLength(recent: RecentFrames, middle: number, frames: number): GradualChange | null {
  const before = recent.thumbnail(middle - frames / 2)
  const after = recent.thumbnail(middle + frames / 2)
  const between = [1, 2, 3].map((quarter) => recent.thumbnail(middle - frames / 2 + Math.round((quarter * frames) / 4)))
  if (before === null || after === null) return null
  const distance = thumbnailDistance(before, after)
  if (distance < leastDistance) return null
  const mixture = mixtureOf(before, after, between)
  if (mixture === null || mixture.residual > mostResidual) return null
  if (motionOutside(recent, middle, frames) > mostMotion * distance) return null
  const flatEnd = deviation(before) < flat || deviation(after) < flat
  if (!flatEnd && correlation(before, after) > sameStructure) return null
  return { transition: flatEnd ? 'fade' : 'dissolve', frames, score: distance * (1 - mixture.residual) * mixture.balance }
}

/** How well the pictures between are mixtures of both ends with a growing share of the second; null when they are not in order. */
function mixtureOf(
  before: Thumbnail,
  after: Thumbnail,
  between: readonly (Thumbnail | null)[],
): { residual: number; balance: number } | null {
  let share = 0
  let residual = 0
  let balance = 1
  for (const [index, picture] of between.entries()) {
    if (picture === null) return null
    const fit = fitMixture(before, after, picture)
    if (fit.share < share - 0.05 || fit.share > 1.1) return null
    share = fit.share
    residual = Math.max(residual, fit.residual)
    if (index === 1) balance = 1 - 2 * Math.abs(fit.share - 0.5)
  }
  return balance < 0.5 ? null : { residual, balance }
}

function fitMixture(before: Thumbnail, after: Thumbnail, picture: Thumbnail): { share: number; residual: number } {
  let across = 0
  let along = 0
  let whole = 0
  for (let i = 0; i < thumbnailLength; i++) {
    const start = before[i] ?? 0
    const span = (after[i] ?? 0) - start
    const moved = (picture[i] ?? 0) - start
    across += span * span
    along += span * moved
    whole += moved * moved
  }
  const share = along / across
  return { share, residual: Math.sqrt(Math.max(0, whole - share * share * across) / across) }
}

function motionOutside(recent: RecentFrames, middle: number, frames: number): number {
  const sides = [
    [middle - frames, middle - frames / 2],
    [middle + frames / 2, middle + frames],
  ] as const
  const motions = sides.map(([from, to]) => {
    const first = recent.thumbnail(from)
    const last = recent.thumbnail(to)
    return first === null || last === null ? 0 : thumbnailDistance(first, last)
  })
  return Math.max(...motions)
}

function deviation(thumbnail: Thumbnail): number {
  return Math.sqrt(covariance(thumbnail, thumbnail))
}

function correlation(a: Thumbnail, b: Thumbnail): number {
  return covariance(a, b) / Math.max(1e-6, deviation(a) * deviation(b))
}

function covariance(a: Thumbnail, b: Thumbnail): number {
  let sumA = 0
  let sumB = 0
  let product = 0
  for (let i = 0; i < thumbnailLength; i++) {
    const x = a[i] ?? 0
    const y = b[i] ?? 0
    sumA += x
    sumB += y
    product += x * y
  }
  return product / thumbnailLength - (sumA / thumbnailLength) * (sumB / thumbnailLength)
}
