import { listCases } from '../../../contract/cases.ts'
import { useCall } from '../../lib/use-call.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { EmptyNote, FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { CaseEntry } from './case-entry.tsx'

const refreshMillis = 15_000

/** All cases, the latest first. */
export function CasesPage() {
  const { say } = useWords()
  return (
    <div className="narrow-page">
      <PageHeading title={say('cases')} />
      <CaseList />
    </div>
  )
}

function CaseList() {
  const { say } = useWords()
  const { data, error, refetch } = useCall(listCases, {}, refreshMillis)
  if (data === undefined) return error ? <FailureNote error={error} again={() => void refetch()} /> : <LoadingNote />
  if (data.cases.length === 0) {
    return (
      <EmptyNote title={say('no-cases')}>
        <p>{say('no-cases-how')}</p>
        <p>
          <code>wordveil run PATH --case REFERENCE</code>
        </p>
      </EmptyNote>
    )
  }
  return (
    <ul className="case-list">
      {data.cases.map((entry) => (
        <CaseEntry key={entry.reference} entry={entry} />
      ))}
    </ul>
  )
}
