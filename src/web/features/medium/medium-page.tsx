import { Link } from '@tanstack/react-router'
import { type MediumShown, showMedium } from '../../../contract/media.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useCall } from '../../lib/use-call.ts'
import { CaseTrail } from '../../ui/case-trail.tsx'
import { DraftNotice } from '../../ui/draft-notice.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { useMediumFacts } from '../media/use-medium-facts.ts'
import { MediumAside } from './medium-aside.tsx'
import { MediumText } from './medium-text.tsx'
import { NextMedium } from './next-medium.tsx'

interface MediumPageProps {
  readonly reference: string
  readonly id: string
  readonly filter: MediaFilter
}

/** One medium: its text by shot, what each sentence rests on, and the facts of the file. */
export function MediumPage({ reference, id, filter }: MediumPageProps) {
  const { language } = useWords()
  const { data, error, refetch } = useCall(showMedium, { reference, id, language })
  return (
    <div className="medium-page">
      <CaseTrail reference={reference} filter={filter} />
      {data === undefined ? null : <MediumBody reference={reference} medium={data} filter={filter} />}
      {data === undefined && error ? <FailureNote error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <LoadingNote /> : null}
      <NextMedium reference={reference} id={id} filter={filter} />
    </div>
  )
}

interface MediumBodyProps {
  readonly reference: string
  readonly medium: MediumShown
  readonly filter: MediaFilter
}

function MediumBody({ reference, medium, filter }: MediumBodyProps) {
  const { say } = useWords()
  const path = medium.files[0]?.path ?? say('no-name')
  const facts = useMediumFacts({ ...medium, shots: medium.ledger?.shots ?? 0 })
  return (
    <>
      <div className="medium-head">
        <PageHeading title={path.slice(path.lastIndexOf('/') + 1)} />
        <p className="muted">{facts.join(' · ')}</p>
        <DraftNotice />
        {medium.claims.length === 0 ? null : (
          <p className="actions">
            <Link to="/cases/$reference/media/$id/review" params={{ reference, id: medium.id }} className="button primary">
              {say('review.verify')}
            </Link>
          </p>
        )}
      </div>
      <div className="medium-body">
        <MediumText medium={medium} words={filter.words} />
        <MediumAside medium={medium} />
      </div>
    </>
  )
}
