import { createMixture, mixtureOf } from './mixture.ts'
import type { RecentFrames } from './recent-frames.ts'

/** The most that the pictures between may differ from mixtures of both ends, cell by cell, as a part of the ends' own difference. */
const mostResidual = 0.42
/** The same for a wipe, in which a cell shows one end or the other. */
const mostWipeResidual = 0.36
/** The least by which the second picture must come forward in a quarter of the change. */
const leastProgress = 0.06
/** How far from half its way the picture may be in the middle. */
const mostUnbalance = 0.35
/** From this disparity on some cells have changed and others not: a wipe, or an iris. */
const sweeping = 0.33

/** Tells whether the pictures between two samples are mixtures of both in which the second comes forward. */
export interface MixingRule {
  /** Looks at the pictures at each quarter; what it saw is told below until the next look. */
  look(first: number, last: number): boolean
  /** The greatest residual of the three, 0…1. */
  residual(): number
  /** How near to half its way the middle is: 1 is there, 0.5 is at either end. */
  balance(): number
  /** Whether the cells changed one after the other. */
  sweeps(): boolean
}

/** A rule that makes nothing while it looks. */
export function createMixingRule(recent: RecentFrames): MixingRule {
  const mixture = createMixture()
  const middle = createMixture()
  let residual = 0

  const lookAt = (first: number, last: number, quarter: number): boolean => {
    const before = recent.thumbnail(first)
    const after = recent.thumbnail(last)
    const picture = recent.thumbnail(first + Math.round((quarter * (last - first)) / 4))
    if (before === null || after === null || picture === null) return false
    const share = quarter === 1 ? Number.NEGATIVE_INFINITY : mixture.share + leastProgress
    mixtureOf(before, after, picture, mixture)
    if (quarter === 2) Object.assign(middle, mixture)
    residual = Math.max(residual, mixture.residual)
    return residual <= mostResidual && mixture.share >= share
  }
  return {
    look(first, last) {
      residual = 0
      for (let quarter = 1; quarter <= 3; quarter++) if (!lookAt(first, last, quarter)) return false
      if (Math.abs(middle.share - 0.5) > mostUnbalance) return false
      return middle.disparity <= sweeping || residual <= mostWipeResidual
    },
    residual: () => residual,
    balance: () => 1 - Math.abs(middle.share - 0.5),
    sweeps: () => middle.disparity > sweeping,
  }
}
