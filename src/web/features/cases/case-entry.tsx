import { Link } from '@tanstack/react-router'
import type { CaseSummary } from '../../../contract/cases.ts'
import { outcomes } from '../../../domain/evidence.ts'
import { useWords } from '../interface/words-context.tsx'

/** A case in the list: its reference, when it was opened, and how far it has come. */
export function CaseEntry({ entry }: { readonly entry: CaseSummary }) {
  const { say, formats } = useWords()
  const { reference, openedAt, state, counts } = entry
  const opened = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(new Date(openedAt))
  const numbers = new Intl.NumberFormat(formats)
  const told = outcomes.filter((outcome) => counts.byOutcome[outcome] > 0)
  return (
    <li className="case-entry">
      <Link to="/cases/$reference" params={{ reference }} className="case-link">
        <span className="case-reference" dir="auto">
          {reference}
        </span>
      </Link>
      <p className="muted">
        {say('opened', { date: opened })} · {say(`state-${state}`)}
      </p>
      <dl className="tally">
        <div>
          <dt>{say('media')}</dt>
          <dd>{numbers.format(counts.media)}</dd>
        </div>
        {told.map((outcome) => (
          <div key={outcome}>
            <dt>{say(`outcome-${outcome}`)}</dt>
            <dd>{numbers.format(counts.byOutcome[outcome])}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
