import type { ConsoleSource, ReportFile, ReportFormat } from '../../application/ports/console-source.ts'
import type { DocumentType } from '../../contract/route.ts'
import { Problem } from '../../domain/problem.ts'
import { requireSight, type SightOf } from '../case-sight.ts'
import type { Handlers } from '../route-handlers.ts'

interface ReportDeps {
  readonly source: ConsoleSource
  readonly sightOf: SightOf
}

/** Reports: the list, and one as a file. */
export function reportHandlers({ source, sightOf }: ReportDeps): Pick<Handlers, 'listReports' | 'downloadReport'> {
  return {
    listReports: async ({ reference }, { by }) => {
      await requireSight(sightOf, reference, by)
      return { reports: (await source.reports(reference)).map((report) => ({ ...report })) }
    },
    downloadReport: async ({ reference, name }, { by }) => {
      await requireSight(sightOf, reference, by)
      const report = await listed(source, reference, name)
      return { type: typeOf[report.format], name: report.name, bytes: await source.openReport(reference, report.name) }
    },
  }
}

async function listed(source: ConsoleSource, reference: string, name: string): Promise<ReportFile> {
  const report = (await source.reports(reference)).find((candidate) => candidate.name === name)
  if (report === undefined) throw new Problem('report-missing')
  return report
}

const typeOf = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Record<ReportFormat, DocumentType>
