import { type FormEvent, useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { writeOutcome } from '../../../contract/care.ts'
import { useAct } from '../../lib/use-act.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { useWords } from '../interface/words-context.tsx'
import { useMe } from '../sign-in/me-context.tsx'

/** Tells everyone who worked on a case what came of it; for investigators and supervisors. */
export function OutcomeForm({ reference }: { readonly reference: string }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { mutate, data, error, isPending } = useAct(writeOutcome)
  const role = useMe()?.role
  if (role !== 'investigator' && role !== 'supervisor') return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') mutate({ reference, text }, { onSuccess: () => setText('') })
  }
  return (
    <details className="fold">
      <summary>{say('care.outcome-write')}</summary>
      <form className="form fold-parts" onSubmit={submit}>
        <TextField className="form-field" value={text} onChange={setText} maxLength={4000}>
          <Label className="field-label">{say('care.outcome-text')}</Label>
          <TextArea className="field-input" rows={5} dir="auto" />
          <Text slot="description" className="field-hint">
            {say('care.outcome-hint')}
          </Text>
        </TextField>
        <ProblemNote error={error} />
        {data === undefined ? null : <output>{say('care.outcome-sent', { count: data.readers })}</output>}
        <button type="submit" className="button" disabled={isPending || text.trim() === ''}>
          {say('care.outcome-send')}
        </button>
      </form>
    </details>
  )
}
