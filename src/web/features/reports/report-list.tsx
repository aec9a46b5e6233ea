import { CallFailure } from '../../../contract/call.ts'
import { listReports } from '../../../contract/reports.ts'
import { useCall } from '../../lib/use-call.ts'
import { useWords } from '../interface/words-context.tsx'
import { ReportFile } from './report-file.tsx'

/** The reports of a case as files to keep. */
export function ReportList({ reference }: { readonly reference: string }) {
  const { say, problem } = useWords()
  const { data, error } = useCall(listReports, { reference })
  const why = data === undefined && error instanceof CallFailure ? (problem(error.code)?.happened ?? null) : null
  return (
    <section>
      <h2 className="small-heading">{say('reports')}</h2>
      {why === null ? null : <p className="muted">{why}</p>}
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
