import { createReadStream, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isThere } from '../adapters/evidence/is-there.ts'
import { absentExhibits } from '../application/evidence/absent-exhibits.ts'
import type { CaseStore } from '../application/ports/case-store.ts'
import type { ConsoleSource, ReportFile } from '../application/ports/console-source.ts'
import type { Workspace } from '../application/ports/workspace.ts'
import type { Instant } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import { isLocale } from '../language/locale-tag.ts'
import { stateOfReport } from './report-state.ts'

/** What the console reads of a workspace. Cases stay open until this is disposed. */
export function createConsoleSource(workspace: Workspace): ConsoleSource & AsyncDisposable {
  const open = new Map<string, Promise<CaseStore>>()
  const folderOf = async (reference: string) => join(await workspace.caseFolder(reference), 'reports')
  const openCase = (reference: string) => {
    const store = open.get(reference) ?? workspace.openCase(reference, { create: false })
    store.then(() => open.set(reference, store)).catch(() => open.delete(reference))
    return store
  }
  return {
    listCases: () => workspace.cases(),
    openCase,
    reviewOf: openCase,
    finderOf: async (reference) => (await openCase(reference)).finder,
    bringForward: async (reference, media) => void (await (await openCase(reference)).bringForward([media])),
    absentExhibits: async (reference) => absentExhibits(await openCase(reference), isThere),
    isRunning: (reference) => workspace.isLocked(reference),
    workAt: async (reference) => ((await workspace.isLocked(reference)) ? await (await openCase(reference)).told() : null),
    reports: async (reference) => listReports(await folderOf(reference)),
    openReport: async (reference, name) => {
      const folder = await folderOf(reference)
      const known = (await listReports(folder)).some((report) => report.name === name)
      if (!known) throw new Problem('report-missing')
      return createReadStream(join(folder, name))
    },
    [Symbol.asyncDispose]: async () => {
      for (const store of open.values()) await (await store)[Symbol.asyncDispose]()
    },
  }
}

const reportName =
  /^(?:release-[0-9a-f]{8}\.)?(?:report\.(?<language>[a-z]+)\.(?:(?<volume>[1-9]\d*)\.)?(?<format>pdf|html)|case\.(?<export>json))$/

async function listReports(folder: string): Promise<ReportFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => emptyWhenAbsent(error))
  const reports = await Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => describeReport(folder, entry.name)))
  return reports.filter((report) => report !== null).toSorted((a, b) => (placeOf(a.name) < placeOf(b.name) ? -1 : 1))
}

/** Volumes stand in the order of their numbers, after the first, which bears none. */
function placeOf(name: string): string {
  const { language, format, volume } = reportName.exec(name)?.groups ?? {}
  return `${language ?? ''} ${format ?? ''} ${(volume ?? '1').padStart(6, '0')} ${name}`
}

function emptyWhenAbsent(error: unknown): Dirent[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}

async function describeReport(folder: string, name: string): Promise<ReportFile | null> {
  const groups = reportName.exec(name)?.groups
  if (groups === undefined) return null
  const { size, mtime } = await stat(join(folder, name))
  const language = groups.language !== undefined && isLocale(groups.language) ? groups.language : null
  const format = groups.format === 'pdf' ? 'pdf' : groups.format === 'html' ? 'html' : 'json'
  const state = await stateOfReport(join(folder, name), format)
  return { name, format, language, bytes: size, writtenAt: mtime.toISOString() as Instant, state }
}
