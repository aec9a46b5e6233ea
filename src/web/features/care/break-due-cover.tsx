import { type FormEvent, useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { type GoOnReason, goOnReasons } from '../../../domain/review/go-on.ts'
import { useSpan } from '../../lib/use-span.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { useWords } from '../interface/words-context.tsx'
import { useClock } from './clock-context.tsx'
import { Cover } from './cover.tsx'

/** A break is due: taking it is one key away, going on takes a reason from a short list. */
export function BreakDueCover() {
  const { say } = useWords()
  const span = useSpan()
  const { clock, note, error } = useClock()
  if (clock === null) return null
  const { workMinutes, breakMinutes } = clock.policy
  return (
    <Cover title={say('care.due-title')}>
      <p>{say('care.due-why', { work: span(workMinutes), pause: span(breakMinutes) })}</p>
      <p className="actions">
        <button type="button" className="button primary" onClick={() => note('break-begin')}>
          {say('care.take-break')}
        </button>
      </p>
      <GoOn again={span(breakMinutes)} />
      <ProblemNote error={error} />
    </Cover>
  )
}

function GoOn({ again }: { readonly again: string }) {
  const { say } = useWords()
  const { note } = useClock()
  const [reason, setReason] = useState<GoOnReason | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason !== null) note('went-on', reason)
  }
  return (
    <details className="cover-more">
      <summary>{say('care.go-on')}</summary>
      <form className="form" onSubmit={submit}>
        <RadioGroup className="form-field" value={reason} onChange={(value) => setReason(goOnReasons.find((one) => one === value) ?? null)}>
          <Label className="field-label">{say('care.go-on-why')}</Label>
          {goOnReasons.map((one) => (
            <Radio key={one} value={one} className="option">
              <span className="option-mark" aria-hidden="true" />
              <span>{say(`care.reason-${one}`)}</span>
            </Radio>
          ))}
        </RadioGroup>
        <p className="field-hint">{say('care.go-on-note', { time: again })}</p>
        <button type="submit" className="button" disabled={reason === null}>
          {say('care.go-on')}
        </button>
      </form>
    </details>
  )
}
