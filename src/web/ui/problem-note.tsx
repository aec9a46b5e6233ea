import { CallFailure } from '../../contract/call.ts'
import { useWords } from '../features/interface/words-context.tsx'
import { formatSpan } from '../lib/format-span.ts'

/** What an act failed of, beside where it was tried; nothing where it did not fail. */
export function ProblemNote({ error }: { readonly error: Error | null }) {
  const { say, problem, formats } = useWords()
  if (error === null) return null
  const { code, detail } = error instanceof CallFailure ? error : { code: 'unexpected', detail: null }
  const words = problem(code) ?? { happened: code === 'not-reached' ? say('not-done') : say('unexpected'), remedy: null }
  const remedy = code === 'sign-in-held' ? say('people.wait', { time: formatSpan(Number(detail), formats) }) : words.remedy
  return (
    <div className="problem-note" role="alert">
      <p>{words.happened}</p>
      {remedy === null ? null : <p className="muted">{remedy}</p>}
    </div>
  )
}
