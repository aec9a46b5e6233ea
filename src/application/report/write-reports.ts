import type { LocaleTag } from '../../domain/id.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { DocumentRenderer } from '../ports/document-renderer.ts'
import type { Progress } from '../ports/progress.ts'
import type { ReportFolder } from '../ports/report-folder.ts'
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
  readonly out: string
}

export type ReportWriter = (store: CaseStore, request: WriteReportsRequest) => Promise<string[]>

/** Makes a writer of reports; each report written enters the audit log with its SHA-256. Gives the paths. */
export function createReportWriter(means: WriteReportsMeans): ReportWriter {
  return async (store, request) => {
    const folder = means.openFolder(request.out)
    const created = means.date ?? (await store.changedAt())
    const wanted = request.formats.flatMap((format) => (format === 'json' ? [{ format, locale: null }] : request.locales.map((locale) => ({ format, locale }))))
    means.progress.begin('reporting', wanted.length)
    const paths: string[] = []
    for (const { format, locale } of wanted) {
      const name = locale === null ? 'case.json' : `report.${locale}.${format}`
      const bytes = locale === null ? exportCase(store, request.locales) : await renderReport(means, store, { format, locale, created })
      const written = await folder.write(name, bytes)
      await store.audit('report-written', name, { sha256: written.sha256 })
      paths.push(written.path)
      means.progress.advance(1)
    }
    means.progress.end()
    return paths
  }
}

async function renderReport(means: WriteReportsMeans, store: CaseStore, choice: { format: 'pdf' | 'html'; locale: LocaleTag; created: ReportInput['created'] }): Promise<Uint8Array> {
  const { locale, created, format } = choice
  return means.renderers[format].render(await assembleReport({ ...means, reader: store, locale, created }))
}
