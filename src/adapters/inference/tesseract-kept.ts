import { findCommand } from '../sandbox/find-command.ts'
import { openTesseractPages, type TesseractPages } from './tesseract-pages.ts'
import { type ProcessLimits, runTesseract } from './tesseract-process.ts'

const limits: ProcessLimits = { seconds: 60, outputBytes: 8_000_000 }
/** Processes at a time: those for the three groups of scripts and the one for marks. */
const mostKept = 4
/** A process is replaced after so many pages, whatever it may have gathered. */
const mostPages = 500

/** Reads pages with Tesseract, one after the other. */
export interface PageReader extends Disposable {
  /** The table of words of a page given as PNG. */
  read(page: Uint8Array, languages: readonly string[]): Promise<string>
}

interface Kept {
  readonly pages: TesseractPages
  count: number
}

/** Keeps the processes for the sets of languages that were asked for last; where none can be kept, each page has its own. */
export function keepTesseract(command: string): PageReader {
  if (process.platform !== 'linux' || findCommand('stdbuf') === null) return oncePerPage(command)
  const kept = new Map<string, Kept>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    read: (page, languages) => {
      const reading = last.then(() => readKept(kept, { command, page, languages }))
      last = reading.catch(() => undefined)
      return reading
    },
    [Symbol.dispose]: () => {
      for (const { pages } of kept.values()) pages[Symbol.dispose]()
      kept.clear()
    },
  }
}

function oncePerPage(command: string): PageReader {
  return {
    read: (page, languages) => runTesseract(command, ['stdin', 'stdout', ...settings(languages), 'tsv'], page, limits),
    [Symbol.dispose]: () => undefined,
  }
}

async function readKept(
  kept: Map<string, Kept>,
  { command, page, languages }: { command: string; page: Uint8Array; languages: readonly string[] },
): Promise<string> {
  const key = languages.join('+')
  const chosen = kept.get(key) ?? { pages: await openTesseractPages(command, settings(languages), limits), count: 0 }
  kept.delete(key)
  try {
    const table = await chosen.pages.read(page)
    chosen.count += 1
    if (chosen.count < mostPages) kept.set(key, chosen)
    return table
  } finally {
    if (kept.get(key) !== chosen) chosen.pages[Symbol.dispose]()
    for (const [old, { pages }] of [...kept].slice(0, -mostKept)) {
      pages[Symbol.dispose]()
      kept.delete(old)
    }
  }
}

/** One block of lines, read by the newer of its two recognisers. */
function settings(languages: readonly string[]): string[] {
  return ['-l', languages.join('+'), '--oem', '1', '--psm', '6', '--dpi', '150']
}
