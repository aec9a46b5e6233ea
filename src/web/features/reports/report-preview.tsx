import { useState } from 'react'
import { previewReport, type ReportChoiceShown } from '../../../contract/releases.ts'
import { useCall } from '../../lib/use-call.ts'
import { Choice } from '../../ui/choice.tsx'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { PreviewPage } from './preview-page.tsx'

interface ReportPreviewProps {
  readonly reference: string
  /** Null while it is not known what is chosen. */
  readonly choice: ReportChoiceShown | null
}

/** The report in words as it would be written now, page by page; nothing is asked of the server before it is wanted. */
export function ReportPreview({ reference, choice }: ReportPreviewProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <p className="muted">{say('release.preview-how')}</p>
      <p className="actions">
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? 'release.preview-hide' : 'release.preview-show')}
        </button>
      </p>
      {open && choice !== null ? <PreviewPages reference={reference} choice={choice} /> : null}
      {open && choice === null ? <LoadingNote /> : null}
    </>
  )
}

interface PreviewPagesProps {
  readonly reference: string
  readonly choice: ReportChoiceShown
}

function PreviewPages({ reference, choice }: PreviewPagesProps) {
  const { say, language: own, languages } = useWords()
  const [wanted, setWanted] = useState(own)
  const [asked, setAsked] = useState(1)
  const offered = languages.filter(({ tag }) => choice.languages.includes(tag)).map(({ tag, name }) => ({ id: tag, name }))
  const language = choice.languages.includes(wanted) ? wanted : (choice.languages[0] ?? own)
  const { data, error, refetch, isPlaceholderData } = useCall(previewReport, { reference, choice, language, page: asked })
  if (data === undefined) return error ? <FailureNote error={error} again={() => void refetch()} /> : <LoadingNote />
  const page = Math.min(asked, data.pages)
  return (
    <div className="report-preview">
      <div className="preview-bar">
        {offered.length > 1 ? (
          <Choice label={say('release.preview-language')} options={offered} chosen={language} choose={setWanted} />
        ) : null}
        <output className="muted">{say('release.preview-page', { page, pages: data.pages })}</output>
        {data.pages === 1 ? null : (
          <>
            <Turn word="release.preview-before" to={page - 1} pages={data.pages} turn={setAsked} />
            <Turn word="release.preview-after" to={page + 1} pages={data.pages} turn={setAsked} />
          </>
        )}
      </div>
      <PreviewPage shown={data} language={language} isStale={isPlaceholderData} />
    </div>
  )
}

interface TurnProps {
  readonly word: 'release.preview-before' | 'release.preview-after'
  readonly to: number
  readonly pages: number
  readonly turn: (page: number) => void
}

function Turn({ word, to, pages, turn }: TurnProps) {
  const { say } = useWords()
  const isPage = to >= 1 && to <= pages
  // It keeps the focus at the first and the last page, so it is not disabled there.
  return (
    <button type="button" className="button quiet" aria-disabled={!isPage} onClick={() => (isPage ? turn(to) : undefined)}>
      {say(word)}
    </button>
  )
}
