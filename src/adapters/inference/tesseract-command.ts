import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../domain/problem.ts'
import { readLanguages } from './tesseract-data.ts'
import { engineRef, type TextEngine, toPng } from './tesseract-engine.ts'
import { keepTesseract } from './tesseract-kept.ts'
import { type ProcessLimits, runTesseract } from './tesseract-process.ts'
import { linesOfTable } from './tesseract-table.ts'

const limits: ProcessLimits = { seconds: 60, outputBytes: 100_000 }
const nothing = new Uint8Array()

/** Tesseract as an installed command; null where it is missing or has no data for a language we read. */
export async function openTesseractCommand(command: string): Promise<TextEngine | null> {
  const installed = await installation(command)
  if (installed === null || installed.languages.length === 0) return null
  const { languages, folder, version } = installed
  const data = await Promise.all(
    languages.map(async (language) => ({ language, bytes: await readFile(join(folder, `${language}.traineddata`)) })),
  )
  const pages = keepTesseract(command)
  return {
    ref: engineRef(`${version} command`, data),
    languages,
    read: async (picture, wanted) => linesOfTable(await pages.read(await toPng(picture), wanted), picture),
    [Symbol.asyncDispose]: async () => pages[Symbol.dispose](),
  }
}

async function installation(command: string): Promise<{ version: string; folder: string; languages: readonly string[] } | null> {
  try {
    const [about, listing] = [
      await runTesseract(command, ['--version'], nothing, limits),
      await runTesseract(command, ['--list-langs'], nothing, limits),
    ]
    const [heading = '', ...listed] = listing.trim().split('\n')
    const folder = /"(.*)"/.exec(heading)?.[1]
    const version = /tesseract\s+v?(\S+)/.exec(about)?.[1]
    if (folder === undefined || version === undefined) return null
    return { version, folder, languages: readLanguages.filter((language) => listed.includes(language)) }
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}
