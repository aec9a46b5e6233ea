import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, parse, resolve } from 'node:path'
import type { CaseStore } from '../application/ports/case-store.ts'
import type { ReportWriter } from '../application/report/write-reports.ts'
import type { ExportRequest } from '../cli/command-context.ts'
import { Problem } from '../domain/problem.ts'

/** Writes one export into the file that was asked for, and further volumes beside it; gives the path of the first. */
export async function writeExport(store: CaseStore, request: ExportRequest, write: ReportWriter): Promise<string> {
  if (request.as !== 'json' && request.locales.length > 1) throw new Problem('usage', `one language for ${request.as}`)
  const path = resolve(request.out)
  await mkdir(dirname(path), { recursive: true })
  const folder = await mkdtemp(join(tmpdir(), 'wordveil-export-'))
  try {
    const { name, ext } = parse(path)
    const nameOf = (volume: number) => `${name}${volume === 1 ? '' : `.${volume}`}${ext}`
    const written = await write(store, { locales: request.locales, formats: [request.as], folders: [folder], nameOf })
    for (const file of written) await copyFile(file, join(dirname(path), basename(file)))
    return path
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
