import type { Box } from '../../domain/timeline.ts'

/** What of a picture is taken: a region of the upright picture with a margin in parts of its longer side (null: the whole), and how large at most. */
export interface PicturePart {
  readonly region: Box | null
  readonly margin: number
  readonly longestSide: number
}
