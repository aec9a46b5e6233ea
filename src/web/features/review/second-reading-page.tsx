import { Link } from '@tanstack/react-router'
import { listSecondReadings, showAgreement } from '../../../contract/second-reading.ts'
import { useCall } from '../../lib/use-call.ts'
import { CaseTrail } from '../../ui/case-trail.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PathText } from '../../ui/path-text.tsx'
import { EmptyNote, FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { DifferenceList } from './difference-list.tsx'

/** The second reading of a case: what waits for this person, where two readers differ, and how far they agree. */
export function SecondReadingPage({ reference }: { readonly reference: string }) {
  const { say } = useWords()
  return (
    <div className="narrow-page second-reading">
      <CaseTrail reference={reference} />
      <PageHeading title={say('review.second-reading')} />
      <p className="form-lead">{say('review.second-how')}</p>
      <WaitingList reference={reference} />
      <DifferenceList reference={reference} />
      <Agreement reference={reference} />
    </div>
  )
}

function WaitingList({ reference }: { readonly reference: string }) {
  const { say } = useWords()
  const { data, error, refetch } = useCall(listSecondReadings, { reference })
  if (data === undefined) return error ? <FailureNote error={error} again={() => void refetch()} /> : <LoadingNote />
  if (data.media.length === 0) return <EmptyNote title={say('review.second-none')} />
  return (
    <ul className="plain-list">
      {data.media.map(({ id, path, claims }) => (
        <li key={id}>
          <Link to="/cases/$reference/media/$id/review" params={{ reference, id }}>
            {path === null ? say('no-name') : <PathText path={path} />}
          </Link>
          <span className="muted"> {say('review.second-claims', { count: claims })}</span>
        </li>
      ))}
    </ul>
  )
}

function Agreement({ reference }: { readonly reference: string }) {
  const { say, formats } = useWords()
  const { data } = useCall(showAgreement, { reference })
  if (data === undefined || data.readTwice === 0) return null
  const number = new Intl.NumberFormat(formats, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const { readTwice, same, kappa, from, to } = data
  return (
    <section>
      <h2 className="small-heading">{say('review.agreement')}</h2>
      <p>{say('review.agreement-same', { same, total: readTwice })}</p>
      {kappa === null || from === null || to === null ? (
        <p className="muted">{say('review.agreement-unknown')}</p>
      ) : (
        <p>{say('review.agreement-kappa', { kappa: number.format(kappa), from: number.format(from), to: number.format(to) })}</p>
      )}
    </section>
  )
}
