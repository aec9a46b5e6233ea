import type { LocaleTag } from '../../domain/id.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { DocumentRenderer } from '../ports/document-renderer.ts'
import type { Progress } from '../ports/progress.ts'
import type { ReportBytes, ReportFolder, WrittenReport } from '../ports/report-folder.ts'
import { assembleReport } from './assemble-report.ts'
import { exportCase } from './export-case.ts'
import type { ReportInput } from './report-input.ts'

export interface WriteReportsMeans extends Omit<ReportInput, 'reader' | 'locale' | 'created'> {
  readonly renderers: Readonly<Record<'pdf' | 'html', DocumentRenderer>>
  readonly openFolder: (path: string) => ReportFolder
  readonly progress: Progress
  /** A fixed date for the reports; null takes the date of the case's last change. */
  readonly date: ReportInput['created'] | null
}

export interface WriteReportsRequest {
  readonly locales: readonly LocaleTag[]
  readonly formats: readonly ('pdf' | 'html' | 'json')[]
  /** Folders that each get every report; the paths in the last one are given back. */
  readonly folders: readonly string[]
}

export type ReportWriter = (store: CaseStore, request: WriteReportsRequest) => Promise<string[]>

/** Makes a writer of reports; each report written enters the audit log with its SHA-256. Gives the paths. */
export function createReportWriter(means: WriteReportsMeans): ReportWriter {
  return async (store, request) => {
    const folders = request.folders.map(means.openFolder)
    const created = means.date ?? (await store.changedAt())
    const wanted = request.formats.flatMap((format) => wantedIn(format, request.locales))
    means.progress.begin('reporting', wanted.length)
    const paths: string[] = []
    for (const choice of wanted) {
      const name = choice.format === 'json' ? 'case.json' : `report.${choice.locale}.${choice.format}`
      const written = await writeToAll(folders, name, async () =>
        choice.format === 'json' ? exportCase(store, request.locales, means.program) : renderReport(means, store, { ...choice, created }),
      )
      await store.audit('report-written', name, { sha256: written.sha256 })
      paths.push(written.path)
      means.progress.advance(1)
    }
    means.progress.end()
    return paths
  }
}

async function writeToAll(folders: readonly ReportFolder[], name: string, make: () => Promise<ReportBytes>): Promise<WrittenReport> {
  let written: WrittenReport | null = null
  for (const folder of folders) written = await folder.write(name, await make())
  if (written === null) throw new Error('no folder to write reports to')
  return written
}

type Wanted = { readonly format: 'json' } | { readonly format: 'pdf' | 'html'; readonly locale: LocaleTag }

/** The export holds all languages in one file; the reports are one file for each. */
function wantedIn(format: 'pdf' | 'html' | 'json', locales: readonly LocaleTag[]): Wanted[] {
  return format === 'json' ? [{ format }] : locales.map((locale) => ({ format, locale }))
}

type Choice = Extract<Wanted, { locale: LocaleTag }> & { readonly created: ReportInput['created'] }

async function renderReport(means: WriteReportsMeans, store: CaseStore, choice: Choice): Promise<Uint8Array> {
  const { locale, created, format } = choice
  return means.renderers[format].render(await assembleReport({ ...means, reader: store, locale, created }))
}
