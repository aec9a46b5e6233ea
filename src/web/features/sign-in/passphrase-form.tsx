import { type FormEvent, useState } from 'react'
import { changePassphrase } from '../../../contract/people.ts'
import { useAct } from '../../lib/use-act.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { useWords } from '../interface/words-context.tsx'
import { PassphraseFields } from './passphrase-fields.tsx'
import { useNewPassphrase } from './use-new-passphrase.ts'

/** The present passphrase and a new one, twice. */
export function PassphraseForm({ done }: { readonly done: () => void }) {
  const { say } = useWords()
  const [present, setPresent] = useState('')
  const next = useNewPassphrase(say('people.passphrase-new'))
  const { mutate, error, isPending } = useAct(changePassphrase)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const taken = next.take()
    if (taken !== null) mutate({ present, next: taken }, { onSuccess: done })
  }
  const known = { label: say('people.passphrase-present'), value: present, change: setPresent, kind: 'current' as const }
  return (
    <form className="form" onSubmit={submit}>
      <PassphraseFields fields={[known, ...next.fields]} />
      <ProblemNote error={error} />
      <button type="submit" className="button primary" disabled={isPending}>
        {say('people.passphrase-change')}
      </button>
    </form>
  )
}
