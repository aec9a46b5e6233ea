import { type FormEvent, useState } from 'react'
import { makeFirstProfile } from '../../../contract/people.ts'
import type { Role } from '../../../domain/review/person.ts'
import { useAct } from '../../lib/use-act.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../interface/words-context.tsx'
import { RoleChoice } from '../people/role-choice.tsx'
import { PassphraseFields } from './passphrase-fields.tsx'
import { useArrive } from './use-arrive.ts'
import { useNewPassphrase } from './use-new-passphrase.ts'

/** The first profile of an installation, made by whoever opens the console first on its machine. */
export function FirstProfilePage() {
  const { say } = useWords()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('supervisor')
  const passphrase = useNewPassphrase(say('people.passphrase'))
  const { mutate, error, isPending } = useAct(makeFirstProfile)
  const arrive = useArrive()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const taken = passphrase.take()
    if (taken !== null) mutate({ name, role, passphrase: taken }, { onSuccess: () => void arrive() })
  }
  return (
    <div className="form-page">
      <PageHeading title={say('people.first-title')} />
      <p className="form-lead">{say('people.first-why')}</p>
      <form className="form" onSubmit={submit}>
        <TextField label={say('people.name')} value={name} change={setName} hint={say('people.name-hint')} autoComplete="username" />
        <RoleChoice offered={['supervisor', 'investigator']} role={role} choose={setRole} />
        <PassphraseFields fields={passphrase.fields} />
        <ProblemNote error={error} />
        <button type="submit" className="button primary" disabled={isPending}>
          {say('people.make-profile')}
        </button>
      </form>
    </div>
  )
}
