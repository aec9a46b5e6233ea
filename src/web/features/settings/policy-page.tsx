import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type PolicyShown, savePolicy, showPolicy } from '../../../contract/care.ts'
import { useAct } from '../../lib/use-act.ts'
import { useCall } from '../../lib/use-call.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { GroupWeeks } from '../care/group-weeks.tsx'
import { useWords } from '../interface/words-context.tsx'
import { draftOf, policyFrom } from './policy-draft.ts'
import { PolicyForm } from './policy-form.tsx'

/** What holds for everybody, with the evidence for it; supervisors set it. */
export function PolicyPage() {
  const { say } = useWords()
  const { data, error, refetch } = useCall(showPolicy, {})
  return (
    <div className="settings-page">
      <PageHeading title={say('care.policy-title')} />
      <p className="form-lead">{say('care.policy-why')}</p>
      {data === undefined && error ? <FailureNote error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <LoadingNote /> : null}
      {data === undefined ? null : <PolicyEditor shown={data} />}
      <GroupWeeks />
    </div>
  )
}

function PolicyEditor({ shown }: { readonly shown: PolicyShown }) {
  const { say, problem, formats } = useWords()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(() => draftOf(shown.organisation))
  const [wrong, setWrong] = useState(false)
  const { mutate, error, isPending, isSuccess } = useAct(savePolicy)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const policy = policyFrom(draft)
    setWrong(policy === null)
    if (policy !== null) mutate({ policy }, { onSuccess: () => void queries.invalidateQueries({ queryKey: [showPolicy.path] }) })
  }
  return (
    <form onSubmit={submit}>
      <PolicyForm draft={draft} change={setDraft} over={null} />
      <div className="form-end">
        {wrong ? <p role="alert">{problem('request-invalid')?.happened}</p> : null}
        <ProblemNote error={error} />
        <button type="submit" className="button primary" disabled={isPending}>
          {say('care.save')}
        </button>
        <output>{isSuccess && !wrong ? say('care.saved') : null}</output>
        {shown.changed === null ? null : (
          <p className="muted">{say('care.changed', { name: shown.changed.by, date: dateOf(shown.changed.at, formats) })}</p>
        )}
      </div>
    </form>
  )
}

function dateOf(at: string, formats: string): string {
  return new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(new Date(at))
}
