import type { Tally } from './fit-bounds.ts'

/** The two-sided 95 % interval of a share (Wilson's, which holds for means of counts too). */
export function intervalOf({ right, of }: Tally): readonly [low: number, high: number] {
  if (of === 0) return [0, 1]
  const z = 1.959_964
  const share = right / of
  const middle = share + (z * z) / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const whole = 1 + (z * z) / of
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)]
}
