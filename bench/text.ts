import { join } from 'node:path'
import { openModels } from '../src/adapters/inference/onnx-models.ts'
import { modelFolders, readManifests } from '../src/adapters/inference/read-manifests.ts'
import { openTesseract } from '../src/adapters/inference/tesseract-reader.ts'
import type { LoadedModels, TextReader } from '../src/analysis/analyzer.ts'
import { readLines } from '../src/analysis/text/read-lines.ts'
import { scriptOf } from '../src/analysis/text/script-of.ts'
import { readAnew } from '../src/analysis/text/second-reader.ts'
import { text } from '../src/analysis/text/text.ts'
import { characterAccuracy } from '../test/character-accuracy.ts'
import { decodePicture } from '../test/decode-picture.ts'
import { readTable } from '../test/read-table.ts'
import { emptySubject, runAnalyzer } from '../test/run-analyzer.ts'
import type { Measured } from './bench.ts'

/** Character accuracy of each engine and of their union on one test picture. */
interface Row {
  readonly file: string
  readonly script: string
  readonly ppocr: number
  readonly tesseract: number
  readonly analyzer: number
  readonly milliseconds: number
  readonly read: string
}

async function measure(file: string, expected: string, { models, reader }: { models: LoadedModels; reader: TextReader }): Promise<Row> {
  const picture = await decodePicture(file)
  const lines = await readLines(models, picture, 40)
  const second = await readAnew(reader, picture, {
    lines,
    languages: reader.languages.filter((language) => languagesFor(expected).includes(language)),
  })
  const still = { at: null, frame: null, entry: null, picture, hashPicture: picture }
  const begin = performance.now()
  const result = await runAnalyzer(text, { ...emptySubject, stills: [still] }, { models })
  const milliseconds = performance.now() - begin
  const found = result.outcome === 'done' ? result.observations.flatMap((one) => (one.kind === 'text' ? [one.text] : [])) : []
  return {
    file: file.split('/').at(-1) ?? file,
    script: scriptOf(expected),
    ppocr: characterAccuracy(
      expected,
      lines.map((line) => line.text),
    ),
    tesseract: characterAccuracy(
      expected,
      second.flatMap((line) => (line === null ? [] : [line.text])),
    ),
    analyzer: characterAccuracy(expected, found),
    milliseconds,
    read: found.join(' | ').slice(0, 90),
  }
}

function languagesFor(expected: string): string[] {
  const script = scriptOf(expected)
  const byScript: Record<string, string[]> = {
    cyrillic: ['rus', 'ukr', 'srp'],
    arabic: ['ara', 'fas'],
    thai: ['tha'],
    korean: ['kor'],
    han: [],
  }
  return byScript[script] ?? ['eng', 'swe', 'deu', 'fra', 'spa']
}

/** `npm run bench -- text [COMMAND]`: a line for each picture, then the mean of each script; COMMAND is another Tesseract. */
export async function benchText(data: string, [command = 'tesseract']: readonly string[]): Promise<Measured> {
  const folders = modelFolders(join(import.meta.dirname, '..'), process.env.WORDVEIL_MODELS)
  await using reader = await openTesseract({ command })
  await using models = openModels({ manifests: await readManifests(folders), weights: folders.weights, textReaders: { tesseract: reader } })
  const rows: Row[] = []
  for (const [file = '', , , expected = ''] of readTable(join(data, 'ocr/transcripts.tsv')))
    rows.push(await measure(join(data, 'ocr', file), expected, { models, reader }))
  const byScript = [...Map.groupBy(rows, (row) => row.script)].map(([script, some]) => meanLine(script, some))
  const details = [`${reader.ref.id} ${reader.ref.version}: ${reader.languages.join(' ')}`, ...rows.map(pictureLine), ...byScript].join(
    '\n',
  )
  return { figures: [], details }
}

function pictureLine({ file, script, ppocr, tesseract, analyzer, milliseconds, read }: Row): string {
  const accuracies = [ppocr, tesseract, analyzer].map(percent).join(' ')
  return `${file.padEnd(40)} ${script.padEnd(9)} ${accuracies} ${milliseconds.toFixed(0).padStart(6)} ms  ${read}`
}

function meanLine(script: string, rows: readonly Row[]): string {
  const mean = (pick: (row: Row) => number) => percent(rows.reduce((sum, row) => sum + pick(row), 0) / rows.length)
  const means = `ppocr ${mean((row) => row.ppocr)}  tesseract ${mean((row) => row.tesseract)}  analyzer ${mean((row) => row.analyzer)}`
  return `${script.padEnd(12)} ${String(rows.length).padStart(3)} pictures  ${means}`
}

function percent(value: number): string {
  return `${(value * 100).toFixed(0)} %`.padStart(6)
}
