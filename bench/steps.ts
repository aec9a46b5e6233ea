import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContentSniffer } from '../src/adapters/media/sniff-content.ts'
import { openAnalysisParts } from '../src/main/analysis-parts.ts'
import type { Measured } from './bench.ts'
import { meansOf } from './descriptions/analysis-means.ts'
import { readFactLists } from './descriptions/facts.ts'
import { drawFilms } from './steps/drawn-films.ts'
import { drawnFilmSteps, filmSteps, photoSteps } from './steps/measure-descriptions.ts'
import { objectSteps } from './steps/measure-objects.ts'
import { textSteps } from './steps/measure-text.ts'

/**
 * `npm run bench -- steps [things|text|drawn|photos|films…]`: what each step of looking and reading gains, by doing without it, and what steps
 * would gain that the product does without. Without names all parts.
 */
export async function benchSteps(data: string, names: readonly string[]): Promise<Measured> {
  await using analysis = await openAnalysisParts({ faces: true })
  await using sniffer = createContentSniffer()
  const given = { means: meansOf(analysis), sniffer }
  const parts = {
    things: async () => `Things on labelled photos:\n\n${await objectSteps(join(data, 'photo', 'coco'), analysis.models)}`,
    text: async () => `Text of transcribed pictures:\n\n${await textSteps(data, analysis.models)}`,
    drawn: async () =>
      `Text drawn over films:\n\n${await inFolder(async (folder) => drawnFilmSteps(await drawFilms(data, folder), given))}`,
    photos: async () => `Whole descriptions of photos:\n\n${await photoSteps(readFactLists(data), given)}`,
    films: async () => `Whole descriptions of films and recordings:\n\n${await filmSteps(readFactLists(data), given)}`,
  }
  const told: string[] = []
  for (const [name, part] of Object.entries(parts)) if (names.length === 0 || names.includes(name)) told.push(await part())
  return { figures: [], details: told.join('\n\n') }
}

async function inFolder(use: (folder: string) => Promise<string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wordveil-steps-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
