import { listReports } from '../../../contract/reports.ts'
import { useCall } from '../../lib/use-call.ts'
import { useWords } from '../interface/words-context.tsx'
import { ReportFile } from './report-file.tsx'

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
          <li key={report.name}>
            <ReportFile reference={reference} file={report} />
          </li>
        ))}
      </ul>
    </section>
  )
}
