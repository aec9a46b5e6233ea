import type { Sample } from './fit-bounds.ts'

/**
 * The chance that a claim of some confidence is right, from a logistic curve over the logarithm of its odds (Platt's scaling, with his
 * targets, so that few samples never give certainty).
 */
export function chanceCurve(samples: readonly Sample[]): (confidence: number) => number {
  const right = samples.filter((sample) => sample.right).length
  const targets = { right: (right + 1) / (right + 2), wrong: 1 / (samples.length - right + 2) }
  const points = samples.map((sample) => ({ at: oddsOf(sample.confidence), target: sample.right ? targets.right : targets.wrong }))
  const middle = points.reduce((sum, { at }) => sum + at, 0) / Math.max(1, points.length)
  const centred = points.map(({ at, target }) => ({ at: at - middle, target }))
  let line: Line = { height: 0, slope: 0 }
  for (let round = 0; round < rounds; round += 1) line = improved(line, centred)
  return (confidence) => chanceAt(line, oddsOf(confidence) - middle)
}

interface Line {
  readonly height: number
  readonly slope: number
}

const rounds = 60
/** Keeps the slope finite where a line parts right and wrong without a mistake. */
const restraint = 0.02
const longestStep = 3

/** One of Newton's steps towards the likeliest curve. */
function improved({ height, slope }: Line, points: readonly { readonly at: number; readonly target: number }[]): Line {
  let [pull, turn, a, b, c] = [0, -restraint * slope, 1e-6, 0, restraint]
  for (const { at, target } of points) {
    const chance = chanceAt({ height, slope }, at)
    const weight = chance * (1 - chance)
    pull += target - chance
    turn += (target - chance) * at
    a += weight
    b += weight * at
    c += weight * at * at
  }
  const whole = a * c - b * b
  return { height: height + within((c * pull - b * turn) / whole), slope: slope + within((a * turn - b * pull) / whole) }
}

function chanceAt({ height, slope }: Line, at: number): number {
  return 1 / (1 + Math.exp(-(height + slope * at)))
}

function oddsOf(confidence: number): number {
  const kept = Math.min(0.999, Math.max(0.001, confidence))
  return Math.log(kept / (1 - kept))
}

function within(step: number): number {
  return Math.max(-longestStep, Math.min(longestStep, step))
}
