/** Width and height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The largest size with the same proportions whose long side is at most `longSide`; never larger than the original. */
export function sizeWithin({ width, height }: Size, longSide: number): Size {
  const scale = Math.min(1, longSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
