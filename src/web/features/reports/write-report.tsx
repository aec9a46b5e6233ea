import type { ReportChoiceShown } from '../../../contract/releases.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { useWords } from '../interface/words-context.tsx'
import type { WrittenFormat } from './report-wish.ts'
import { useReportWriting } from './use-report-writing.ts'

interface WriteReportProps {
  readonly reference: string
  readonly choice: ReportChoiceShown | null
  readonly formats: readonly WrittenFormat[]
}

/** Has the report written as it stands, and tells how far that has come. */
export function WriteReport({ reference, choice, formats }: WriteReportProps) {
  const { say } = useWords()
  const { step, done, of, failed, begin } = useReportWriting(reference)
  const isFree = choice !== null && step !== 'writing'
  return (
    <div className="report-act">
      {/* It keeps the focus while it works, so it is not disabled then. */}
      <button
        type="button"
        className="button"
        aria-disabled={!isFree}
        onClick={() => (choice !== null && isFree ? void begin(choice, formats) : undefined)}
      >
        {say('release.write')}
      </button>
      <output className="muted">
        {step === 'writing' ? say('release.writing', { done, of }) : null}
        {step === 'written' ? say('release.written') : null}
      </output>
      {step === 'writing' && of > 0 ? <progress value={done} max={of} aria-label={say('release.write')} /> : null}
      <ProblemNote error={failed} />
    </div>
  )
}
