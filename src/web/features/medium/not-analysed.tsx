import type { NotDone } from '../../../contract/media.ts'
import { useWords } from '../interface/words-context.tsx'

/** Analyses that gave nothing for this medium, and why: failures first. */
export function NotAnalysed({ runs }: { readonly runs: readonly NotDone[] }) {
  const { say, problem } = useWords()
  if (runs.length === 0) return null
  const failedFirst = [...runs].sort((a, b) => Number(a.code === null) - Number(b.code === null))
  return (
    <section>
      <h2 className="small-heading">{say('not-analysed')}</h2>
      <ul className="plain-list">
        {failedFirst.map(({ analyzer, code, reason }) => (
          <li key={analyzer}>
            {analyzer}: {code === null ? say('not-applicable') : (problem(code)?.happened ?? code)}
            {reason === '' ? null : <span className="muted"> ({reason})</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
