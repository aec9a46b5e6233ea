import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { call } from '../../../contract/call.ts'
import { addNote, listNotes, type NotesShown } from '../../../contract/notes.ts'
import { callKey, useCall } from '../../lib/use-call.ts'
import { FailureWords } from '../../ui/failure-words.tsx'
import { useWords } from '../interface/words-context.tsx'

interface NotesPanelProps {
  readonly reference: string
  readonly medium: string
}

/** Remarks on a medium; they are kept for good, under the name of who wrote them. */
export function NotesPanel({ reference, medium }: NotesPanelProps) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const input = { reference, media: medium }
  const { data } = useCall(listNotes, input)
  const [text, setText] = useState('')
  const [failed, setFailed] = useState<Error | null>(null)
  const field = useId()
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const desk = event.currentTarget.closest<HTMLElement>('.review-desk')
    try {
      setFailed(null)
      const notes = await call(addNote, { ...input, text })
      queries.setQueryData<NotesShown>(callKey(listNotes, input), notes)
      setText('')
      // The button can be pressed no more: the keys of the desk go on.
      desk?.focus({ preventScroll: true })
    } catch (cause) {
      setFailed(cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
  const dates = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' })
  const notes = data?.notes ?? []
  return (
    <details className="notes-panel">
      <summary>{say('review.notes', { count: notes.length })}</summary>
      <ul className="plain-list">
        {notes.map((note) => (
          <li key={`${note.at} ${note.by.id}`}>
            <p dir="auto">{note.text}</p>
            <p className="muted">{say('review.note-by', { name: note.by.name, date: dates.format(new Date(note.at)) })}</p>
          </li>
        ))}
      </ul>
      <form className="amend-form" onSubmit={(event) => void send(event)}>
        <div className="field">
          <label htmlFor={field}>{say('review.note')}</label>
          <textarea id={field} dir="auto" rows={2} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        {failed === null ? null : <FailureWords error={failed} />}
        <button type="submit" className="button" disabled={text.trim() === ''}>
          {say('review.add-note')}
        </button>
      </form>
    </details>
  )
}
