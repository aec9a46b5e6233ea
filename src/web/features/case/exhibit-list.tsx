import type { CaseShown } from '../../../contract/cases.ts'
import { PathText } from '../../ui/path-text.tsx'
import { useWords } from '../interface/words-context.tsx'

/** The exhibits of a case, by label and name. */
export function ExhibitList({ exhibits }: Pick<CaseShown, 'exhibits'>) {
  const { say } = useWords()
  return (
    <section>
      <h2 className="small-heading">{say('exhibits')}</h2>
      <ul className="plain-list">
        {exhibits.map(({ id, label, name, form }) => (
          <li key={id}>
            <span className="exhibit-label">{label}</span> <PathText path={name} /> <span className="muted">{say(`form-${form}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
