import type { LoadedModels } from '../analyzer.ts'
import type { SlantedFrame } from '../pixels/crop-slanted.ts'
import type { Picture } from '../pixels/picture.ts'
import { cutLine, lineFrame, upsideDown } from './cut-line.ts'
import { detectText } from './detect-text.ts'
import { characterList, directionStrip, readStrip, strip, upsideDownChance } from './read-strip.ts'
import type { TextLine } from './text-line.ts'

export const lineModels = ['ppocr-det', 'ppocr-cls', 'ppocr-rec'] as const

/** How sure the direction network and the reading must be. */
const turned = { leastChance: 0.9, leastConfidence: 0.85 } as const

/** Every line in a picture as PP-OCR reads it (Latin and Chinese), the `mostLines` largest, however unsure. */
export async function readLines(models: LoadedModels, picture: Picture, mostLines: number): Promise<TextLine[]> {
  const boxes = await detectText(models.network('ppocr-det'), picture)
  const largest = boxes.toSorted((left, right) => right.width * right.height - left.width * left.height).slice(0, mostLines)
  const characters = characterList(models.sideText('ppocr-rec', 'characters.txt'))
  const lines: TextLine[] = []
  for (const box of largest) lines.push(await readUpright(models, picture, { frame: lineFrame(box), characters }))
  return lines
}

interface Place {
  readonly frame: SlantedFrame
  readonly characters: readonly string[]
}

/**
 * The direction network knows Chinese and Latin and errs on other scripts, so a line is taken as upside down only when it
 * reads well that way.
 */
async function readUpright(models: LoadedModels, picture: Picture, { frame, characters }: Place): Promise<TextLine> {
  const chance = await upsideDownChance(models.network('ppocr-cls'), cutLine(picture, frame, directionStrip))
  if (chance > turned.leastChance) {
    const line = await readFrame(models, picture, { frame: upsideDown(frame), characters })
    if (line.confidence >= turned.leastConfidence) return line
  }
  return readFrame(models, picture, { frame, characters })
}

async function readFrame(models: LoadedModels, picture: Picture, { frame, characters }: Place): Promise<TextLine> {
  const { text, confidence } = await readStrip(models.network('ppocr-rec'), cutLine(picture, frame, strip), characters)
  return { text, confidence, frame, engine: 'ppocr' }
}
