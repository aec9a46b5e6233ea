import type { ReportDocument } from '../report/report-document.ts'

/** Turns a report into bytes. The same document gives the same bytes. */
export interface DocumentRenderer {
  render(document: ReportDocument): Promise<Uint8Array>
}
