import type { ReactNode } from 'react'
import type { OutcomeShown } from '../../../contract/care.ts'
import { useWords } from '../interface/words-context.tsx'

/** What came of one case, in the words of whoever wrote it. */
export function OutcomeEntry({ outcome, children }: { readonly outcome: OutcomeShown; readonly children?: ReactNode }) {
  const { say, formats } = useWords()
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(new Date(outcome.at))
  return (
    <li className="outcome">
      <p className="outcome-case">
        <bdi>{outcome.reference}</bdi>
        {outcome.isNew ? <span className="outcome-new">{say('care.outcome-new')}</span> : null}
      </p>
      <p className="outcome-text" dir="auto">
        {outcome.text}
      </p>
      <p className="muted">{say('care.outcome-by', { name: outcome.by, date })}</p>
      {children}
    </li>
  )
}
