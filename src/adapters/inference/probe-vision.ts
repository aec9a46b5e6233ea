import type { VisionReader, VisionReply } from '../../analysis/analyzer.ts'
import { markSheet } from '../../analysis/vision/question-sheet.ts'
import { readAnswers } from '../../analysis/vision/read-answers.ts'

/** What became of one question about a made picture. */
export type Probe = 'answers' | 'refuses' | 'answers otherwise'

const side = 256

/** Puts one question about a made picture to a model in a folder, so that one that does not open is found before a case needs it. */
export async function probeReader(reader: VisionReader): Promise<Probe> {
  const picture = { width: side, height: side, data: new Uint8Array(side * side * 3).fill(128) }
  return probeOf(await reader.ask({ pictures: [picture], sheet: markSheet }, new AbortController().signal))
}

/** What a reply to the sheet of marks shows of a model. */
export function probeOf(reply: VisionReply): Probe {
  if (reply.outcome === 'refused') return 'refuses'
  return readAnswers(markSheet, reply.text) === null ? 'answers otherwise' : 'answers'
}
