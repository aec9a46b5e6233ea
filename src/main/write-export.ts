import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, parse, resolve } from 'node:path'
import { keepApart } from '../adapters/evidence/keep-apart.ts'
import { writeError } from '../adapters/store/store-error.ts'
import type { CaseStore } from '../application/ports/case-store.ts'
import type { ReportWriter } from '../application/report/write-reports.ts'
import type { ExportRequest } from '../cli/command-context.ts'
import { Problem } from '../domain/problem.ts'

/** The same, with a folder that cannot be written to named as what it is. */
async function writing<T>(work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => Promise.reject(writeError(error)))
}

/** Writes one export into the file that was asked for, and further volumes beside it; gives the path of the first. */
export async function writeExport(store: CaseStore, request: ExportRequest, write: ReportWriter): Promise<string> {
  if (request.as !== 'json' && request.locales.length > 1) throw new Problem('usage', `one language for ${request.as}`)
  const path = resolve(request.out)
  const exhibits = (await store.exhibits()).map(({ source }) => source)
  const places = (paths: readonly string[]) => paths.map((each) => ({ path: each, option: '--out', isWhole: false }))
  await keepApart(exhibits, places([path]))
  await writing(mkdir(dirname(path), { recursive: true }))
  const folder = await mkdtemp(join(tmpdir(), 'wordveil-export-'))
  try {
    const { name, ext } = parse(path)
    const nameOf = (volume: number) => `${name}${volume === 1 ? '' : `.${volume}`}${ext}`
    const written = await write(store, { locales: request.locales, formats: [request.as], folders: [folder], nameOf })
    const copies = written.map((file) => [file, join(dirname(path), basename(file))] as const)
    await keepApart(exhibits, places(copies.map(([, copy]) => copy)))
    for (const [file, copy] of copies) await writing(copyFile(file, copy))
    return path
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
