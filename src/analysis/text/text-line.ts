import type { SlantedFrame } from '../pixels/crop-slanted.ts'

/** A line as it was read, before it is judged. `frame` is in pixels of the picture, letters upright. */
export interface TextLine {
  readonly text: string
  readonly confidence: number
  readonly frame: SlantedFrame
  readonly engine: 'ppocr' | 'tesseract' | 'ppocr+tesseract'
}
