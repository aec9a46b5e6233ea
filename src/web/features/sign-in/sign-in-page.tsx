import { type FormEvent, useState } from 'react'
import { signIn } from '../../../contract/people.ts'
import { useAct } from '../../lib/use-act.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../interface/words-context.tsx'
import { PassphraseFields } from './passphrase-fields.tsx'
import { useArrive } from './use-arrive.ts'

/** Name and passphrase; nothing here tells whether a name exists. */
export function SignInPage() {
  const { say } = useWords()
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const { mutate, error, isPending } = useAct(signIn)
  const arrive = useArrive()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ name, passphrase }, { onSuccess: () => void arrive(), onError: () => setPassphrase('') })
  }
  return (
    <div className="form-page">
      <PageHeading title={say('people.sign-in')} />
      <form className="form" onSubmit={submit}>
        <TextField label={say('people.name')} value={name} change={setName} autoComplete="username" />
        <PassphraseFields fields={[{ label: say('people.passphrase'), value: passphrase, change: setPassphrase, kind: 'current' }]} />
        <ProblemNote error={error} />
        <button type="submit" className="button primary" disabled={isPending}>
          {say('people.sign-in')}
        </button>
      </form>
      <p className="form-foot muted">
        {say('people.forgotten')} <code dir="ltr">wordveil users passphrase NAME</code>
      </p>
    </div>
  )
}
