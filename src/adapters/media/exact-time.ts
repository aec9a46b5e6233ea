import { Problem } from '../../domain/problem.ts'

/** Half of what a number counts exactly, so that what is added to a time stays exact as well. */
const mostExact = 2 ** 52

/** Whether a container time (in units of its time base) is a whole number that can be reckoned with. */
export function isExactTime(pts: number): boolean {
  return Number.isInteger(pts) && Math.abs(pts) <= mostExact
}

/** The time itself; throws `content-broken` for one that no clock of a camera reaches. */
export function exactTime(pts: number): number {
  if (!isExactTime(pts)) throw new Problem('content-broken', 'a time beyond what can be counted')
  return pts
}
