import type { CaseShown } from '../../../contract/cases.ts'
import { clock } from '../../lib/format-time.ts'
import { useWords } from '../interface/words-context.tsx'
import { AbsentNote } from './absent-note.tsx'
import { useCaseProgress } from './use-case-progress.ts'

/** How far a case that is not finished has come, kept up to date; nothing for one that is. */
export function CaseProgressNote({ shown }: { readonly shown: CaseShown }) {
  const { say } = useWords()
  const secondsLeft = useCaseProgress(shown)
  if (shown.state === 'ready') return null
  const total = shown.counts.media
  const done = total - shown.counts.waiting
  return (
    <div className="progress-note">
      <progress value={done} max={Math.max(1, total)} aria-label={say(`state-${shown.state}`)} />
      <p>
        {say(`state-${shown.state}`)} · {say('progress', { done, total })}
        {secondsLeft === null ? null : ` · ${say('time-left', { time: clock(secondsLeft) })}`}
      </p>
      {shown.state === 'waiting' ? <AbsentNote absent={shown.absent} /> : null}
    </div>
  )
}
