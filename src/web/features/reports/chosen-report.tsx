import type { ReactNode } from 'react'
import { mostNamed } from '../../../contract/report-media.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { PrepareRelease } from './prepare-release.tsx'
import { useReleases } from './release-list.tsx'
import { ReportPreview } from './report-preview.tsx'
import { isComplete, type ReportWish } from './report-wish.ts'
import { type ChosenReport, useChosenReport } from './use-chosen-report.ts'
import { WhereItStands } from './where-it-stands.tsx'
import { WriteReport } from './write-report.tsx'

interface ChosenReportPartsProps {
  readonly reference: string
  readonly filter: MediaFilter
  readonly wish: ReportWish
  readonly prepared: (release: string) => void
}

/** What a choice comes to: where it stands, its preview, and what can be done with it. */
export function ChosenReportParts({ reference, filter, wish, prepared }: ChosenReportPartsProps) {
  const { say } = useWords()
  const report = useChosenReport(reference, wish, filter)
  const needsTwo = useReleases(reference).data?.needsTwo ?? false
  const { choice, weighed } = report
  return (
    <>
      <Part title={say('release.stands')}>
        <Standing reference={reference} wish={wish} report={report} />
      </Part>
      <Part title={say('release.preview')}>
        <ReportPreview reference={reference} choice={choice} />
      </Part>
      <Part title={say('release.act')}>
        <WriteReport reference={reference} choice={choice} formats={wish.formats} />
        <PrepareRelease {...{ reference, choice, needsTwo, prepared }} formats={wish.formats} weighed={weighed} />
      </Part>
    </>
  )
}

interface StandingProps {
  readonly reference: string
  readonly wish: ReportWish
  readonly report: ChosenReport
}

function Standing({ reference, wish, report: { choice, weighed, lack, error, again } }: StandingProps) {
  const { say } = useWords()
  if (error !== null) return <FailureNote error={error} again={again} />
  if (lack === 'none') return <output>{say('release.no-media')}</output>
  if (lack === 'too-many') return <output>{say('release.too-many', { most: mostNamed })}</output>
  if (!isComplete(wish)) return <output className="field-wrong">{say('release.choose-one')}</output>
  if (choice === null || weighed === null) return <LoadingNote />
  return <WhereItStands reference={reference} weighed={weighed} />
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="form-section">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
