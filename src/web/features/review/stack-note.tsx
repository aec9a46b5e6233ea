import { useState } from 'react'
import { call } from '../../../contract/call.ts'
import { changeStack } from '../../../contract/review.ts'
import type { StackShown } from '../../../contract/review-parts.ts'
import { FailureWords } from '../../ui/failure-words.tsx'
import { PathText } from '../../ui/path-text.tsx'
import { useWords } from '../interface/words-context.tsx'

interface StackNoteProps {
  readonly reference: string
  readonly medium: string
  readonly stack: StackShown | null
  readonly changed: () => void
}

/** Which identical and near-identical media a decision covers, and a way to take one out. */
export function StackNote({ reference, medium, stack, changed }: StackNoteProps) {
  const { say } = useWords()
  const [failed, setFailed] = useState<Error | null>(null)
  if (stack === null) return null
  const change = async (id: string, out: boolean) => {
    try {
      setFailed(null)
      await call(changeStack, { reference, id, out })
      changed()
    } catch (cause) {
      setFailed(cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
  return (
    <details className="stack-note">
      <summary>{say('review.stack', { total: stack.total, covers: stack.covers })}</summary>
      {failed === null ? null : <FailureWords error={failed} />}
      <ul className="plain-list">
        {stack.members.map(({ id, path, out, by }) => (
          <li key={id} className="stack-member">
            <span>
              {path === null ? say('no-name') : <PathText path={path} />}
              {id === medium ? <span className="muted"> {say('review.this-one')}</span> : null}
              {out && by !== null ? <span className="muted"> {say('review.taken-out-by', { name: by.name })}</span> : null}
            </span>
            <button type="button" className="button quiet" onClick={() => void change(id, !out)}>
              {say(out ? 'review.put-back' : 'review.take-out')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
