import { addressOf } from '../../../contract/address.ts'
import { downloadReport, listReports, type ReportShown } from '../../../contract/reports.ts'
import { punctuationOf } from '../../../domain/punctuation.ts'
import { formatBytes } from '../../lib/format-bytes.ts'
import { useCall } from '../../lib/use-call.ts'
import { useWords } from '../interface/words-context.tsx'

/** The reports of a case as files to keep. */
export function ReportList({ reference }: { readonly reference: string }) {
  const { say } = useWords()
  const { data } = useCall(listReports, { reference })
  return (
    <section>
      <h2 className="small-heading">{say('reports')}</h2>
      {data?.reports.length === 0 ? <p className="muted">{say('no-reports')}</p> : null}
      <ul className="plain-list">
        {data?.reports.map((report) => (
          <ReportEntry key={report.name} reference={reference} report={report} />
        ))}
      </ul>
    </section>
  )
}

function ReportEntry({ reference, report }: { readonly reference: string; readonly report: ReportShown }) {
  const { say, language, formats } = useWords()
  const tongue = report.language === null ? say('all-languages') : new Intl.DisplayNames(language, { type: 'language' }).of(report.language)
  return (
    <li>
      <a href={addressOf(downloadReport, { reference, name: report.name })} download={report.name}>
        {report.format.toUpperCase()}
        {punctuationOf(language).item}
        {tongue}
      </a>{' '}
      <span className="muted">{formatBytes(report.bytes, formats)}</span>
    </li>
  )
}
