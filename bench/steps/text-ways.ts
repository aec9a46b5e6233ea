import type { Analyzer, LoadedModels, TextReader } from '../../src/analysis/analyzer.ts'
import { cropPicture } from '../../src/analysis/pixels/crop-picture.ts'
import type { Picture } from '../../src/analysis/pixels/picture.ts'
import { boxAround } from '../../src/analysis/text/cut-line.ts'
import { readLines } from '../../src/analysis/text/read-lines.ts'
import { type ReadingSteps, readingParams, readingSteps, readStills } from '../../src/analysis/text/read-stills.ts'
import { text } from '../../src/analysis/text/text.ts'
import type { TextLine } from '../../src/analysis/text/text-line.ts'
import { sharedArea } from '../../src/domain/box-overlap.ts'
import type { Box } from '../../src/domain/timeline.ts'
import { isWhole, tiles } from './looks.ts'

/** One way to read text in pictures. */
export interface TextWay {
  readonly name: string
  readonly steps: ReadingSteps
  readonly params: { readonly [K in keyof typeof readingParams]: number }
  readonly reader: (reader: TextReader) => TextReader
}

const asRead: TextWay = { name: 'as installed', steps: readingSteps, params: readingParams, reader: (reader) => reader }

/** Each step switched off, or one put beside it that the product does without. */
export const textWays: readonly TextWay[] = [
  asRead,
  { ...asRead, name: 'PP-OCR alone', reader: () => ({ languages: [], read: async () => [] }) },
  { ...asRead, name: 'without other scripts', params: { ...readingParams, mostOtherScripts: 0 } },
  { ...asRead, name: 'all other scripts at once instead of a choice', reader: withoutChoice },
  { ...asRead, name: 'without the second spelling of Latin lines', params: { ...readingParams, mostMarks: 0 } },
  { ...asRead, name: 'pieces of a line not joined', steps: { ...readingSteps, order: topToBottom } },
  { ...asRead, name: 'with 2 × 2 tiles', steps: { ...readingSteps, find: linesInTiles } },
]

// What a changed analyzer gives must never be taken for what the real one gave: another version has other runs.
const changed = 2000

/** The analyzer of text that reads in another way. */
export function textRead(way: TextWay): Analyzer {
  return {
    ...text,
    version: changed + way.name.length,
    analyze: async ({ stills, ledger }, _found, { models, signal }) => {
      if (stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
      const own: LoadedModels = { ...models, text: (id) => way.reader(models.text(id)) }
      return { outcome: 'done', observations: await readStills({ stills, ledger }, { models: own, params: way.params, signal }, way.steps) }
    },
  }
}

const spelling = new Set(['swe', 'deu', 'fra', 'spa', 'eng'])

/** Shown another script, the reader gets every script that is installed at once. */
function withoutChoice(reader: TextReader): TextReader {
  const others = reader.languages.filter((language) => !spelling.has(language) && language !== 'osd')
  const read: TextReader['read'] = (picture, languages) =>
    reader.read(picture, languages.some((language) => !spelling.has(language)) ? others : languages)
  return { languages: reader.languages, read }
}

function topToBottom(lines: Parameters<ReadingSteps['order']>[0]): ReturnType<ReadingSteps['order']> {
  return lines.toSorted((one, other) => one.box.y - other.box.y || one.box.x - other.box.x)
}

// A line of a tile that lies so much in one already read is that line.
const sameLine = 0.3

/** The lines of the whole picture, and those of four tiles that lie where none was found. */
async function linesInTiles(models: LoadedModels, picture: Picture, mostLines: number): Promise<TextLine[]> {
  const lines = await readLines(models, picture, mostLines)
  const taken = lines.map(({ frame }) => boxAround(frame, picture))
  for (const tile of tiles())
    for (const line of await linesOfTile(models, picture, { tile, mostLines })) {
      const box = boxAround(line.frame, picture)
      if (!isWhole(box, tile) || taken.some((other) => liesIn(box, other))) continue
      lines.push(line)
      taken.push(box)
    }
  return lines
}

async function linesOfTile(
  models: LoadedModels,
  picture: Picture,
  { tile, mostLines }: { tile: Box; mostLines: number },
): Promise<TextLine[]> {
  const [left, top] = [Math.round(tile.x * picture.width), Math.round(tile.y * picture.height)]
  const part = cropPicture(picture, tile)
  const lines = await readLines(models, part, mostLines)
  return lines.map((line) => ({ ...line, frame: { ...line.frame, x: line.frame.x + left, y: line.frame.y + top } }))
}

function liesIn(box: Box, other: Box): boolean {
  return sharedArea(box, other) > sameLine * Math.min(box.width * box.height, other.width * other.height)
}
