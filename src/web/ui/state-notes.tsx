import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CallFailure } from '../../contract/call.ts'
import { useWords } from '../features/interface/words-context.tsx'

/** Grey lines where text will be; read out as loading. */
export function LoadingNote() {
  const { say } = useWords()
  return (
    <output className="loading-note">
      <span className="visually-hidden">{say('loading')}</span>
      <span className="loading-line" />
      <span className="loading-line" />
      <span className="loading-line" />
    </output>
  )
}

/** A calm statement that there is nothing here, and what one can do. */
export function EmptyNote({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty-note" aria-live="polite">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  )
}

/** What could not be shown, why, and a way on. */
export function FailureNote({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const { say, problem } = useWords()
  const code = error instanceof CallFailure ? error.code : 'unexpected'
  const words = problem(code) ?? { happened: code === 'not-reached' ? say('not-reached') : say('unexpected'), remedy: null }
  return (
    <div className="empty-note" role="alert">
      <p className="empty-title">{say('failed')}</p>
      <p>{words.happened}</p>
      {words.remedy === null ? null : <p className="muted">{words.remedy}</p>}
      <p className="actions">
        <button type="button" className="button" onClick={again}>
          {say('try-again')}
        </button>
        <Link to="/" className="button quiet">
          {say('to-cases')}
        </Link>
      </p>
    </div>
  )
}
