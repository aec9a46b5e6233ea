import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { addPerson, listPeople } from '../../../contract/people.ts'
import { shortestPassphrase } from '../../../domain/review/passphrase-rule.ts'
import type { Role } from '../../../domain/review/person.ts'
import { useAct } from '../../lib/use-act.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../interface/words-context.tsx'
import { PassphraseFields } from '../sign-in/passphrase-fields.tsx'
import { RoleChoice } from './role-choice.tsx'

/** Makes a profile for somebody, with a first passphrase that the supervisor tells them. */
export function AddPersonForm() {
  const { say } = useWords()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('investigator')
  const [passphrase, setPassphrase] = useState('')
  const [added, setAdded] = useState<string | null>(null)
  const { mutate, error, isPending } = useAct(addPerson)
  const done = () => {
    setAdded(name)
    setName('')
    setPassphrase('')
    void queries.invalidateQueries({ queryKey: [listPeople.path] })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAdded(null)
    mutate({ name, role, passphrase }, { onSuccess: done })
  }
  const first = {
    label: say('people.first-passphrase'),
    value: passphrase,
    change: setPassphrase,
    kind: 'new' as const,
    hint: say('people.first-passphrase-hint', { count: shortestPassphrase }),
  }
  return (
    <section className="form-section">
      <h2>{say('people.add-title')}</h2>
      <form className="form" onSubmit={submit}>
        <TextField label={say('people.name')} value={name} change={setName} />
        <RoleChoice role={role} choose={setRole} />
        <PassphraseFields fields={[first]} />
        <ProblemNote error={error} />
        <output>{added === null ? null : say('people.added', { name: added })}</output>
        <button type="submit" className="button primary" disabled={isPending}>
          {say('people.add')}
        </button>
      </form>
    </section>
  )
}
