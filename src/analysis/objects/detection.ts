import type { Box } from '../../domain/timeline.ts'
import { type CocoCode, cocoCodes } from '../../domain/vocabulary.ts'

/** One thing that one network saw; the score is its own, 0…1. */
export interface Detection {
  readonly code: CocoCode
  readonly score: number
  readonly box: Box
}

/** The code of a class number as the networks count them. */
export function codeAt(index: number): CocoCode {
  const code = cocoCodes[index]
  if (code === undefined) throw new RangeError(`There is no class ${index}`)
  return code
}
