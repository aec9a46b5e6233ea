import { join } from 'node:path'
import { readTable } from '../../test/read-table.ts'

/** What a picture truly says. */
export interface Transcript {
  readonly file: string
  readonly path: string
  readonly lines: readonly string[]
}

// Here only the first lines of the picture are transcribed, so that what else is read cannot be judged.
const partly = /first lines/u

/** The transcribed pictures of a folder, but those of which only a part is transcribed. */
export function readTranscripts(folder: string): Transcript[] {
  return readTable(join(folder, 'transcripts.tsv'))
    .filter(([, language = '']) => !partly.test(language))
    .map(([file = '', , , text = '']) => ({ file, path: join(folder, file), lines: text.split('|').filter((line) => line.trim() !== '') }))
}
