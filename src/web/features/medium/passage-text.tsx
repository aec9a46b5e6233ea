import { Fragment, type KeyboardEvent, useId, useState } from 'react'
import type { ClaimShown, PassageShown } from '../../../contract/media.ts'
import { punctuationOf } from '../../../domain/punctuation.ts'
import { Marked } from '../../ui/marked.tsx'
import { useWords } from '../interface/words-context.tsx'
import { RestsOn } from './rests-on.tsx'

interface PassageTextProps {
  readonly passage: PassageShown
  readonly claims: readonly ClaimShown[]
  readonly words: string | undefined
}

/** A paragraph whose sentences can each be asked what they rest on; one answer is open at a time. */
export function PassageText({ passage, claims, words }: PassageTextProps) {
  const { language } = useWords()
  const { gap } = punctuationOf(language)
  const [asked, setAsked] = useState<number | null>(null)
  const answer = useId()
  const sentence = asked === null ? undefined : passage.sentences[asked]
  const close = () => setAsked(null)
  return (
    <>
      <p className="passage-text">
        {passage.sentences.map(({ text, claims: ids }, index) => (
          <Fragment key={ids.join(' ') + text}>
            <SentenceButton open={asked === index} answer={answer} toggle={() => setAsked(asked === index ? null : index)} close={close}>
              <Marked text={text} words={words} />
            </SentenceButton>
            {gap}
          </Fragment>
        ))}
      </p>
      {sentence === undefined ? null : (
        <RestsOn id={answer} claims={claims.filter(({ id }) => sentence.claims.includes(id))} close={close} />
      )}
    </>
  )
}

interface SentenceButtonProps {
  readonly open: boolean
  readonly answer: string
  readonly toggle: () => void
  readonly close: () => void
  readonly children: React.ReactNode
}

// A span and no button element: a button would not flow with the lines of its paragraph.
function SentenceButton({ open, answer, toggle, close, children }: SentenceButtonProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    toggle()
  }
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      tabIndex={0}
      className="sentence"
      aria-expanded={open}
      aria-controls={open ? answer : undefined}
      onClick={toggle}
      onKeyDown={press}
    >
      {children}
    </span>
  )
}
