import type { TimeInMedium } from '../../contract/parts.ts'
import type { MediaTime } from '../../domain/timeline.ts'

/** A point in a medium as the contract carries it. */
export function copyTime({ pts, timeBase }: MediaTime): TimeInMedium {
  return { pts, timeBase: [...timeBase] }
}
