import { openTesseractCommand } from './tesseract-command.ts'
import type { TextEngine } from './tesseract-engine.ts'
import { openTesseractModule } from './tesseract-module.ts'

/**
 * Tesseract on this machine: the installed command where there is one, otherwise the engine and the language data that npm
 * carries. Both read one block of lines; they differ in version and data, which `ref` tells.
 */
export async function openTesseract(options: { readonly command?: string } = {}): Promise<TextEngine> {
  return (await openTesseractCommand(options.command ?? 'tesseract')) ?? openTesseractModule()
}
