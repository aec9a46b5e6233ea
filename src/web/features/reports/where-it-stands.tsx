import type { ReportWeighed } from '../../../contract/releases.ts'
import { punctuationOf } from '../../../domain/punctuation.ts'
import { useWords } from '../interface/words-context.tsx'
import { standingParts } from './standing-parts.ts'
import { StateMark } from './state-mark.tsx'
import { ToOpenClaim } from './to-open-claim.tsx'

interface WhereItStandsProps {
  readonly reference: string
  readonly weighed: ReportWeighed
}

/** How far the claims of the choice are decided, what the report would be, and the way to what is missing. */
export function WhereItStands({ reference, weighed }: WhereItStandsProps) {
  const { say, language } = useWords()
  const { claims, decided, covered, open, disputed, unreadable, leftOut, state } = weighed
  const parts = standingParts(weighed).map((part) => say(`release.${part}`, { claims, decided, covered, open, disputed }))
  const names = leftOut.sections.map((section) => say(`release.section-${section}`))
  const { item, stop } = punctuationOf(language)
  return (
    <>
      <output className="report-standing">
        <p>
          <StateMark state={state} /> {say(`release.would-${state}`)}
        </p>
        <p>{parts.length === 0 ? say('release.no-claims') : `${parts.join(item)}${stop}`}</p>
        {unreadable === 0 ? null : <p className="muted">{say('release.unreadable', { count: unreadable })}</p>}
        {leftOut.media === 0 ? null : <p className="muted">{say('release.left-media', { count: leftOut.media })}</p>}
        {names.length === 0 ? null : <p className="muted">{say('release.left-sections', { names: names.join(item) })}</p>}
      </output>
      {open + disputed === 0 ? null : <ToOpenClaim reference={reference} isOpen={open > 0} />}
    </>
  )
}
