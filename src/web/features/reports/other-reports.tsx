import { listReports, type ReportShown } from '../../../contract/reports.ts'
import { useCall } from '../../lib/use-call.ts'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { useReleases } from './release-list.tsx'
import { ReportFile } from './report-file.tsx'
import { StateMark } from './state-mark.tsx'
import { useMoment } from './use-moment.ts'

/** Reports that were written without being released. */
export function OtherReports({ reference }: { readonly reference: string }) {
  const { say } = useWords()
  const { data, error, refetch } = useCall(listReports, { reference })
  const releases = useReleases(reference).data?.releases ?? []
  if (data === undefined) return error ? <FailureNote error={error} again={() => void refetch()} /> : <LoadingNote />
  const released = new Set(releases.flatMap(({ files }) => files.map(({ name }) => name)))
  const others = data.reports.filter(({ name }) => !released.has(name))
  return (
    <>
      {others.length === 0 ? <p className="muted">{say('release.others-none')}</p> : null}
      <ul className="plain-list">
        {others.map((report) => (
          <OtherReport key={report.name} reference={reference} report={report} />
        ))}
      </ul>
    </>
  )
}

function OtherReport({ reference, report }: { readonly reference: string; readonly report: ReportShown }) {
  const { say } = useWords()
  const moment = useMoment()
  return (
    <li>
      {report.state === null ? null : <StateMark state={report.state} />}
      <ReportFile reference={reference} file={report} />
      <p className="muted">{say('release.written-at', { date: moment(report.writtenAt) })}</p>
    </li>
  )
}
