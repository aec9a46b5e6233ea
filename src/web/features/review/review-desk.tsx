import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ReviewShown } from '../../../contract/review.ts'
import type { Beginning } from '../../lib/beginning.ts'
import { FailureWords } from '../../ui/failure-words.tsx'
import { useWords } from '../interface/words-context.tsx'
import { LookPanel } from '../looks/look-panel.tsx'
import { useLooks } from '../looks/use-looks.ts'
import { CategoryPanel } from './category-panel.tsx'
import { ClaimCard } from './claim-card.tsx'
import { ClaimList } from './claim-list.tsx'
import { FactsButton } from './facts-button.tsx'
import { NotesPanel } from './notes-panel.tsx'
import { reviewAct } from './review-keys.ts'
import { openFacts } from './review-step.ts'
import { StackNote } from './stack-note.tsx'
import { UnsentNote } from './unsent-note.tsx'
import type { Review } from './use-review.ts'
import { useReviewDesk } from './use-review-desk.ts'
import { WordStrip } from './word-strip.tsx'

interface ReviewDeskProps {
  readonly reference: string
  readonly beginning: Beginning
  readonly shown: ReviewShown
  readonly review: Review
}

/** The desk: the claims on one side, the question and what settles it on the other. Its keys hold while the focus is within it. */
export function ReviewDesk({ reference, beginning, shown, review }: ReviewDeskProps) {
  const { say } = useWords()
  const { session, state } = useLooks(reference, shown.id)
  const desk = useReviewDesk({ reference, beginning, shown, review, looks: session })
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus({ preventScroll: true }), [])
  const { current } = desk
  const failed = review.failed ?? desk.failed
  useEffect(() => {
    // What was pressed may be gone from the page: the keys of the desk go on.
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  })
  const press = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="listbox"]') !== null) return
    const act = reviewAct(event)
    if (act === null) return pressCategory(place.current, event)
    event.preventDefault()
    desk.act(act)
  }
  return (
    // The keys of the desk: each of them has a button as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions
    <section ref={place} className="review-desk" aria-label={say('review.desk')} tabIndex={-1} onKeyDown={press}>
      <div className="review-text">
        <WordStrip shown={shown} current={current?.id ?? null} go={desk.go} />
        <FactsButton facts={openFacts(shown.claims).length} confirm={() => desk.act('facts')} />
        <ClaimList claims={shown.claims} current={current?.id ?? null} go={desk.go} />
      </div>
      <div className="review-side">
        {desk.ended === null ? null : <output className="all-done">{say(desk.ended)}</output>}
        <UnsentNote unsent={review.unsent} />
        {failed === null ? null : <FailureWords error={failed} />}
        {current === null ? (
          <p className="muted">{say('review.no-claims')}</p>
        ) : (
          <ClaimCard key={current.id} claim={current} desk={desk} shown={shown} />
        )}
        {current?.settles ? (
          <LookPanel
            key={`look ${current.id}`}
            claim={current}
            moves={shown.kind === 'video'}
            sounds={shown.kind === 'video' || shown.kind === 'audio'}
            session={session}
            state={state}
            asked={desk.about === 'asking-to-look'}
            answered={desk.rest}
          />
        ) : null}
        <StackNote reference={reference} medium={shown.id} stack={shown.stack} changed={review.again} />
        <CategoryPanel reference={reference} medium={shown.id} inStack={shown.stack !== null} />
        <NotesPanel reference={reference} medium={shown.id} />
      </div>
    </section>
  )
}

/** A digit or letter that the loaded scheme gave to a category sets it. */
function pressCategory(place: HTMLElement | null, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (ctrlKey || metaKey || altKey || key.length > 1) return
  place?.querySelector<HTMLElement>(`[data-category-key="${CSS.escape(key)}"]`)?.click()
}
