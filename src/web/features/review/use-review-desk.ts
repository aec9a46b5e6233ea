import { useState } from 'react'
import type { ReviewShown } from '../../../contract/review.ts'
import type { ClaimInReview } from '../../../contract/review-parts.ts'
import type { Beginning } from '../../lib/beginning.ts'
import type { LookSession } from '../looks/look-session.ts'
import type { Answer } from './answer.ts'
import { inOrderOfTelling } from './passages.ts'
import type { ReviewAct } from './review-keys.ts'
import { firstStep, nextOpen, openFacts, stepBy } from './review-step.ts'
import { type Ended, useNextMedium } from './use-next-medium.ts'
import type { Review } from './use-review.ts'

/** What the person at the desk is about: the current claim, and whether it is being amended or a look is asked for. */
export interface Desk {
  readonly current: ClaimInReview | null
  readonly about: 'question' | 'amending' | 'asking-to-look'
  /** Why there is no other medium to go to; null while there may be one. */
  readonly ended: Ended | null
  /** Why the next medium could not be found; null while all is well. */
  readonly failed: Error | null
  /** Whether the next step is the next claim of a sample, and not the next medium. */
  readonly inSample: boolean
  readonly go: (claim: string) => void
  readonly rest: () => void
  readonly act: (act: ReviewAct) => void
  readonly amend: (amendment: Answer['amendment']) => void
}

interface DeskMeans {
  readonly reference: string
  /** Where to begin; without a claim with the first open one. */
  readonly beginning: Beginning
  readonly shown: ReviewShown
  readonly review: Review
  readonly looks: LookSession
}

/** Joins claims, decisions and looks into one way of work. */
export function useReviewDesk({ reference, beginning, shown, review, looks }: DeskMeans): Desk {
  const [chosen, setChosen] = useState<string | null>(beginning.claim ?? null)
  const [about, setAbout] = useState<Desk['about']>('question')
  const { toNextMedium, ...next } = useNextMedium(reference, { after: shown.id, sample: beginning.sample, blind: shown.blind })
  const claims = inOrderOfTelling(shown.claims)
  const currentId = chosen ?? firstStep(claims)
  const current = claims.find(({ id }) => id === currentId) ?? null
  const go = (claim: string | null) => {
    looks.close('hidden')
    setAbout('question')
    setChosen(claim)
  }
  const answer = (verdict: Answer['verdict'], amendment: Answer['amendment'] = null) => {
    if (current === null || current.reading === null) return
    const seen = looks.opened()
    looks.close('decided')
    setAbout('question')
    setChosen(next.inSample ? current.id : nextOpen(claims, current.id))
    void review.decide({ claims: [current], verdict, amendment, seen })
  }
  const confirmFacts = () => {
    const facts = openFacts(claims)
    const answered = new Set(facts.map(({ id }) => id))
    if (facts.length === 0) return
    go(firstStep(claims.filter(({ id }) => !answered.has(id))))
    void review.decide({ claims: facts, verdict: 'confirm', amendment: null, seen: [] })
  }
  const acts: Readonly<Record<ReviewAct, () => void>> = {
    confirm: () => answer('confirm'),
    reject: () => answer('reject'),
    'cannot-tell': () => answer('cannot-tell'),
    amend: () => setAbout(current !== null && current.amendable.length > 0 && current.reading !== null ? 'amending' : 'question'),
    look: () => setAbout(current?.settles ? 'asking-to-look' : 'question'),
    undo: () => void review.undo().then((claim) => claim !== null && go(claim)),
    next: () => go(stepBy(claims, currentId, 1)),
    previous: () => go(stepBy(claims, currentId, -1)),
    'next-medium': () => void review.settled().then(toNextMedium),
    hide: () => go(currentId),
    facts: () => confirmFacts(),
  }
  return {
    current,
    about,
    ...next,
    go,
    rest: () => setAbout('question'),
    act: (act) => acts[act](),
    amend: (amendment) => answer('amend', amendment),
  }
}
