import type { MediumShown } from '../../../contract/media.ts'
import { useWords } from '../interface/words-context.tsx'

/** What could not be done with a medium, and what one can do about it. */
export function ProblemList({ problems }: Pick<MediumShown, 'problems'>) {
  const { say, problem } = useWords()
  if (problems.length === 0) return null
  return (
    <section className="problem-list" aria-label={say('problems')}>
      {problems.map(({ code, detail }) => (
        <div key={`${code} ${detail}`}>
          <p>
            {problem(code)?.happened ?? code}
            {detail === null ? null : <span className="muted"> ({detail})</span>}
          </p>
          <p className="muted">{problem(code)?.remedy}</p>
        </div>
      ))}
    </section>
  )
}
