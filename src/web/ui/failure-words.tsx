import { CallFailure } from '../../contract/call.ts'
import { useWords } from '../features/interface/words-context.tsx'

/** What went wrong in one step of a page, and the remedy, while the page itself stays. */
export function FailureWords({ error }: { readonly error: Error }) {
  const { say, problem } = useWords()
  const code = error instanceof CallFailure ? error.code : 'unexpected'
  const words = problem(code) ?? { happened: code === 'not-reached' ? say('not-done') : say('unexpected'), remedy: null }
  return (
    <div role="alert" className="failure-words">
      <p>{words.happened}</p>
      {words.remedy === null ? null : <p className="muted">{words.remedy}</p>}
    </div>
  )
}
