import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { changePerson, listPeople, type PersonShown, showMe } from '../../../contract/people.ts'
import { type Role, roles } from '../../../domain/review/person.ts'
import { useAct } from '../../lib/use-act.ts'
import { useFocusKept } from '../../lib/use-focus-kept.ts'
import { Choice } from '../../ui/choice.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../interface/words-context.tsx'
import { useMe } from '../sign-in/me-context.tsx'

/** Somebody with a profile: name, role, since when, and what a supervisor may change. */
export function PersonEntry({ person }: { readonly person: PersonShown }) {
  const { say, formats } = useWords()
  const me = useMe()
  const [doing, setDoing] = useState<'rename' | 'leave' | null>(null)
  useFocusKept(doing)
  const { change, error } = useChange(person.id, () => setDoing(null))
  const since = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(new Date(person.createdAt))
  return (
    <li className="person-entry">
      <div className="person-line">
        <div>
          <bdi className="case-reference">{person.name}</bdi>
          <p className="muted">
            {[
              person.id === me?.id ? say('people.you') : null,
              say('people.since', { date: since }),
              person.active ? null : say('people.left'),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </div>
        <Choice
          label={`${say('people.role')}: ${person.name}`}
          options={roles.map((role) => ({ id: role, name: say(`people.role-${role}`) }))}
          chosen={person.role}
          choose={(role: Role) => change({ role })}
        />
      </div>
      <fieldset className="actions" aria-label={say('people.actions-for', { name: person.name })}>
        <button type="button" className="button quiet" onClick={() => setDoing('rename')}>
          {say('people.rename')}
        </button>
        {person.active ? (
          <button type="button" className="button quiet" onClick={() => setDoing('leave')}>
            {say('people.note-left')}
          </button>
        ) : (
          <button type="button" className="button quiet" onClick={() => change({ active: true })}>
            {say('people.note-back')}
          </button>
        )}
      </fieldset>
      {doing === 'rename' ? <Rename person={person} change={change} cancel={() => setDoing(null)} /> : null}
      {doing === 'leave' ? <Leave person={person} change={change} cancel={() => setDoing(null)} /> : null}
      <ProblemNote error={error} />
    </li>
  )
}

interface Changing {
  readonly person: PersonShown
  readonly change: (wish: { name?: string; role?: Role; active?: boolean }) => void
  readonly cancel: () => void
}

function useChange(id: string, done: () => void) {
  const queries = useQueryClient()
  const { mutate, error } = useAct(changePerson)
  const renew = () => {
    done()
    for (const route of [listPeople, showMe]) void queries.invalidateQueries({ queryKey: [route.path] })
  }
  const change: Changing['change'] = (wish) => mutate({ id, ...wish }, { onSuccess: renew })
  return { change, error }
}

function Rename({ person, change, cancel }: Changing) {
  const { say } = useWords()
  const [name, setName] = useState(person.name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change({ name })
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextField label={say('people.new-name')} value={name} change={setName} />
      <p className="actions">
        <button type="submit" className="button">
          {say('people.save')}
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          {say('people.cancel')}
        </button>
      </p>
    </form>
  )
}

function Leave({ person, change, cancel }: Changing) {
  const { say } = useWords()
  return (
    <div className="problem-note">
      <p>{say('people.left-ask', { name: person.name })}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => change({ active: false })}>
          {say('people.note-left')}
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          {say('people.cancel')}
        </button>
      </p>
    </div>
  )
}
