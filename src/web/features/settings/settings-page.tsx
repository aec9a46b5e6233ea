import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type PolicyShown, saveWishes, showClock, showPolicy } from '../../../contract/care.ts'
import { useAct } from '../../lib/use-act.ts'
import { useCall } from '../../lib/use-call.ts'
import { useFocusKept } from '../../lib/use-focus-kept.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { PassphraseForm } from '../sign-in/passphrase-form.tsx'
import { draftOf, wishesFrom } from './policy-draft.ts'
import { policyGroups } from './policy-fields.ts'
import { PolicyForm } from './policy-form.tsx'

/** What a person sets for themselves: their own limits, and their passphrase. */
export function SettingsPage() {
  const { say } = useWords()
  const { data, error, refetch } = useCall(showPolicy, {})
  const [changed, setChanged] = useState(false)
  useFocusKept(changed)
  return (
    <div className="settings-page">
      <PageHeading title={say('care.own-title')} />
      <p className="form-lead">{say('care.own-why')}</p>
      {data === undefined && error ? <FailureNote error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <LoadingNote /> : null}
      {data === undefined ? null : <WishesEditor shown={data} />}
      <section className="form-section">
        <h2>{say('people.passphrase-title')}</h2>
        {changed ? <output>{say('people.passphrase-changed')}</output> : <PassphraseForm done={() => setChanged(true)} />}
      </section>
    </div>
  )
}

function WishesEditor({ shown }: { readonly shown: PolicyShown }) {
  const { say, problem } = useWords()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(() => draftOf(shown.wishes))
  const [wrong, setWrong] = useState(false)
  const { mutate, error, isPending, isSuccess } = useAct(saveWishes)
  const renew = () => {
    for (const route of [showPolicy, showClock]) void queries.invalidateQueries({ queryKey: [route.path] })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wishes = wishesFrom(draft)
    setWrong(wishes === null)
    if (wishes !== null) mutate({ wishes }, { onSuccess: renew })
  }
  const weaker = policyGroups.flatMap(({ fields }) => fields).filter(({ field }) => shown.refused.includes(field))
  return (
    <form onSubmit={submit}>
      <PolicyForm draft={draft} change={setDraft} over={draftOf(shown.organisation)} />
      <div className="form-end">
        {wrong ? <p role="alert">{problem('request-invalid')?.happened}</p> : null}
        <ProblemNote error={error} />
        {weaker.length === 0 ? null : (
          <p className="problem-note">
            {say('care.refused')}{' '}
            {weaker.map(({ word, field }) => (field === 'lookSeconds' ? say('care.set-looks') : say(word))).join(' · ')}
          </p>
        )}
        <button type="submit" className="button primary" disabled={isPending}>
          {say('care.save')}
        </button>
        <output>{isSuccess && !wrong ? say('care.saved') : null}</output>
      </div>
    </form>
  )
}
