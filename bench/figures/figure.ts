/** One measured value beside its goal. A ratio is of times taken in the same run, so that it holds on other machines. */
export interface Figure {
  readonly what: string
  /** NaN where it could not be measured here: then it is told as not measured, and its goal as not met. */
  readonly measured: number
  /** What the number counts: `×`, `s`, `MB`, `look-ups/s`, `F1`, … */
  readonly unit: string
  /** The bound that the measured value is held to; null where it is only told. */
  readonly goal: { readonly most: number } | { readonly least: number } | null
}

/** Whether a figure meets its goal; null where it has none. */
export function meetsGoal({ measured, goal }: Figure): boolean | null {
  if (goal === null) return null
  return 'most' in goal ? measured <= goal.most : measured >= goal.least
}
