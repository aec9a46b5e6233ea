import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { CaseStore } from '../application/ports/case-store.ts'
import type { ReportWriter } from '../application/report/write-reports.ts'
import type { ExportRequest } from '../cli/command-context.ts'
import { Problem } from '../domain/problem.ts'

/** Writes one export into the file that was asked for, whole or not at all; gives its path. */
export async function writeExport(store: CaseStore, request: ExportRequest, write: ReportWriter): Promise<string> {
  if (request.as !== 'json' && request.locales.length > 1) throw new Problem('usage', `one language for ${request.as}`)
  const path = resolve(request.out)
  await mkdir(dirname(path), { recursive: true })
  const folder = await mkdtemp(join(tmpdir(), 'wordveil-export-'))
  try {
    const [written] = await write(store, { locales: request.locales, formats: [request.as], folders: [folder] })
    if (written === undefined) throw new Error('nothing was written')
    await copyFile(written, path)
    return path
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
