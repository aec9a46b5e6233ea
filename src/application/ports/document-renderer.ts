import type { ReportDocument } from '../report/report-document.ts'
import type { ReportBytes } from './report-folder.ts'

/** Turns a report into bytes. The same document gives the same bytes. */
export interface DocumentRenderer<Bytes extends ReportBytes = ReportBytes> {
  render(document: ReportDocument): Promise<Bytes>
}
