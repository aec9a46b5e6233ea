import type { CaseShown } from '../../../contract/cases.ts'
import { useWords } from '../interface/words-context.tsx'
import { AbsentNote } from './absent-note.tsx'
import { useCaseProgress } from './use-case-progress.ts'
import { WorkLine } from './work-line.tsx'

/** How far a case that is not finished has come, kept up to date; nothing for one that is. */
export function CaseProgressNote({ shown }: { readonly shown: CaseShown }) {
  const { say } = useWords()
  useCaseProgress(shown)
  if (shown.state === 'ready') return null
  const total = shown.counts.media
  return (
    <div className="progress-note">
      <progress value={total - shown.counts.waiting} max={Math.max(1, total)} aria-label={say(`state-${shown.state}`)} />
      <WorkLine shown={shown} />
      <AbsentNote absent={shown.absent} />
    </div>
  )
}
