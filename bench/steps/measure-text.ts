import { join } from 'node:path'
import type { LoadedModels } from '../../src/analysis/analyzer.ts'
import { describeWith } from '../quality/describe-photo.ts'
import { judgeText, type TextJudgement } from '../quality/judge-text.ts'
import { markdownTable, share } from '../quality/markdown-table.ts'
import { textRows } from '../quality/text-table.ts'
import { readTranscripts } from '../quality/transcripts.ts'
import { type TextWay, textRead, textWays } from './text-ways.ts'

/** What each way of reading tells of transcribed pictures, and what it costs. */
export async function textSteps(data: string, models: LoadedModels): Promise<string> {
  const lines: string[][] = []
  for (const way of textWays) lines.push(await lineOf(way, join(data, 'ocr'), models))
  return markdownTable(
    ['way', 'stated right', 'likely right', 'possible right', 'words told as stated or likely', 'words told', 's in all'],
    lines,
  )
}

async function lineOf(way: TextWay, folder: string, models: LoadedModels): Promise<string[]> {
  const judgements: TextJudgement[] = []
  const begin = performance.now()
  for (const transcript of readTranscripts(folder))
    judgements.push(judgeText(transcript, (await describeWith(transcript.path, models, [textRead(way)])).claims))
  const seconds = (performance.now() - begin) / 1000
  const rows = textRows(judgements)
  const [, likely, possible] = rows
  const told = (row: (typeof rows)[number] | undefined) => share(row?.found ?? 0, row?.words ?? 0)
  return [way.name, ...rows.map(({ hold, claims }) => share(hold, claims)), told(likely), told(possible), seconds.toFixed(0)]
}
