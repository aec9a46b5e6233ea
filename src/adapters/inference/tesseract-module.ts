import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import { Problem } from '../../domain/problem.ts'
import { readLanguages } from './tesseract-data.ts'
import { engineRef, type TextEngine, toPng } from './tesseract-engine.ts'
import { linesOfTable } from './tesseract-table.ts'

const require = createRequire(import.meta.url)
const secondsPerSheet = 120

/** Tesseract as WebAssembly, with the language data that npm carries: nothing is fetched. */
export async function openTesseractModule(): Promise<TextEngine> {
  const data = (await Promise.all(readLanguages.map(languageData))).flat()
  const { version } = require('tesseract.js/package.json') as { version: string }
  let current: { readonly languages: string; readonly worker: Worker } | null = null
  const stop = async () => {
    const stopping = current
    current = null
    await stopping?.worker.terminate()
  }
  return {
    ref: engineRef(`${version} module`, data),
    languages: data.map(({ language }) => language),
    read: async (picture, wanted) => {
      const languages = wanted.join('+')
      if (current?.languages !== languages) {
        await stop()
        current = { languages, worker: await startWorker(data.filter(({ language }) => wanted.includes(language))) }
      }
      const reading = current.worker.recognize(await toPng(picture), {}, { text: false, tsv: true })
      const { data: page } = await withinTime(reading, stop)
      return linesOfTable(page.tsv ?? '', picture)
    },
    [Symbol.asyncDispose]: stop,
  }
}

interface LanguageData {
  readonly language: string
  readonly bytes: Buffer
}

/** None where the package of the language is not installed; that there is such a folder is the packages' own layout. */
async function languageData(language: string): Promise<LanguageData[]> {
  const manifest = resolved(`@tesseract.js-data/${language}/package.json`)
  if (manifest === null) return []
  const packed = await readFile(join(dirname(manifest), '4.0.0_best_int', `${language}.traineddata.gz`))
  return [{ language, bytes: gunzipSync(packed) }]
}

function resolved(path: string): string | null {
  try {
    return require.resolve(path)
  } catch {
    return null
  }
}

/** The engine takes its data from one folder only (data handed over as objects fail in 7.0.0), which lives until they are read. */
async function startWorker(data: readonly LanguageData[]): Promise<Worker> {
  const folder = await mkdtemp(join(tmpdir(), 'wordveil-tesseract-'))
  try {
    await Promise.all(data.map(({ language, bytes }) => writeFile(join(folder, `${language}.traineddata`), withoutCompanions(bytes))))
    const languages = data.map(({ language }) => language)
    const worker = await createWorker(languages, OEM.LSTM_ONLY, { cacheMethod: 'none', langPath: folder, gzip: false })
    await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK, user_defined_dpi: '150' })
    return worker
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const companions = 'tessedit_load_sublangs'

/**
 * Some data name further languages to load (Greek asks for ancient Greek, Japanese for vertical Japanese). The engine adds them
 * to the list that it is walking through, which breaks it when the list has to move; the line is made a comment.
 */
function withoutCompanions(data: Buffer): Buffer {
  const at = data.indexOf(companions)
  if (at === -1) return data
  const changed = Buffer.from(data)
  changed.write('#', at)
  return changed
}

async function withinTime<T>(reading: Promise<T>, stop: () => Promise<void>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    reject(new Problem('time-limit', `tesseract took more than ${secondsPerSheet} s`))
    void stop()
  }, secondsPerSheet * 1000)
  return Promise.race([reading, promise]).finally(() => clearTimeout(timer))
}
