import { listPeople } from '../../../contract/people.ts'
import { useCall } from '../../lib/use-call.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { AddPersonForm } from './add-person-form.tsx'
import { PersonEntry } from './person-entry.tsx'

/** The people of the unit, kept by supervisors. */
export function PeoplePage() {
  const { say } = useWords()
  const { data, error, refetch } = useCall(listPeople, {})
  return (
    <div className="narrow-page">
      <PageHeading title={say('people.people')} />
      <p className="form-lead">{say('people.people-note')}</p>
      {data === undefined && error ? <FailureNote error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <LoadingNote /> : null}
      <ul className="case-list">
        {data?.people.map((person) => (
          <PersonEntry key={person.id} person={person} />
        ))}
      </ul>
      <AddPersonForm />
    </div>
  )
}
