import type { MediaFilter } from '../../lib/media-filter.ts'
import { DraftNotice } from '../../ui/draft-notice.tsx'
import { CaseWays } from './case-ways.tsx'
import { VerifyNext } from './verify-next.tsx'

interface CaseHeadProps {
  readonly reference: string
  readonly filter: MediaFilter
}

/** Beside the name of a case: what its texts are, the way into the work, and the other ways. */
export function CaseHead({ reference, filter }: CaseHeadProps) {
  return (
    <>
      <DraftNotice />
      <div className="case-acts">
        <CaseWays reference={reference} filter={filter} />
        <VerifyNext reference={reference} />
      </div>
    </>
  )
}
