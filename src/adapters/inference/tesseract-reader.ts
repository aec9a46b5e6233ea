import { openTesseractCommand } from './tesseract-command.ts'
import type { TextEngine } from './tesseract-engine.ts'
import { openTesseractModule } from './tesseract-module.ts'

/** As many languages as npm carries data for: a command that knows fewer reads less than the engine inside npm. */
const languagesInNpm = 13

/**
 * Tesseract on this machine: the installed command where it knows at least as many languages as the engine and the data that npm
 * carries, otherwise that. Both read one block of lines; they differ in version and data, which `ref` tells.
 */
export async function openTesseract(options: { readonly command?: string } = {}): Promise<TextEngine> {
  const command = await openTesseractCommand(options.command ?? 'tesseract')
  return command !== null && command.languages.length >= languagesInNpm ? command : openTesseractModule()
}
