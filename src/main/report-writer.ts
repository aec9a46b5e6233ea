import { createHtmlReport } from '../adapters/documents/html-report.ts'
import { openReportFolder } from '../adapters/documents/report-folder.ts'
import { createTypstReport } from '../adapters/documents/typst-report.ts'
import { tesseractId } from '../adapters/inference/tesseract-engine.ts'
import type { Progress } from '../application/ports/progress.ts'
import { createReportWriter, type ReportWriter } from '../application/report/write-reports.ts'
import type { Instant } from '../domain/id.ts'
import { realize } from '../language/realize/realize.ts'
import { analyzersFor } from './analyzers.ts'
import { programVersion } from './installation-folder.ts'
import { installedModels } from './models.ts'

/** Progress that nobody is told. */
export const silence: Progress = {
  onProcessor: () => {},
  begin: () => {},
  advance: () => {},
  estimate: () => {},
  underWay: () => {},
  pause: () => {},
  end: () => {},
}

/** Tesseract comes with the machine or with npm and has no manifest; engine and language data are under one licence. */
const tesseractCard = { id: tesseractId, licence: 'Apache-2.0' }

/** The writer of reports of this installation. */
export async function reportWriter(progress: Progress, date: Instant | null): Promise<ReportWriter> {
  const { manifests } = await installedModels()
  return createReportWriter({
    renderers: { pdf: createTypstReport(), html: createHtmlReport() },
    openFolder: openReportFolder,
    progress,
    date,
    realize,
    program: { name: 'Wordveil', version: programVersion() },
    models: [...manifests, tesseractCard],
    analyzers: analyzersFor(manifests, { faces: true }),
  })
}
