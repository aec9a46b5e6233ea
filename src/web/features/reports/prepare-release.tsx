import { useQueryClient } from '@tanstack/react-query'
import { listReleases, prepareRelease, type ReportChoiceShown, type ReportWeighed } from '../../../contract/releases.ts'
import { punctuationOf } from '../../../domain/punctuation.ts'
import { useAct } from '../../lib/use-act.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { useWords } from '../interface/words-context.tsx'
import { useMe } from '../sign-in/me-context.tsx'
import { mayRelease } from './release-acts.ts'
import type { WrittenFormat } from './report-wish.ts'

interface PrepareReleaseProps {
  readonly reference: string
  readonly choice: ReportChoiceShown | null
  readonly formats: readonly WrittenFormat[]
  /** Null while it is not known. */
  readonly weighed: ReportWeighed | null
  readonly needsTwo: boolean
  readonly prepared: (release: string) => void
}

/** Freezes the report for release, or says plainly why that cannot be done now. */
export function PrepareRelease({ reference, choice, formats, weighed, needsTwo, prepared }: PrepareReleaseProps) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const role = useMe()?.role ?? 'second-reader'
  const { mutate, error, isPending } = useAct(prepareRelease)
  if (!mayRelease(role)) return <p className="muted">{say('release.not-your-role')}</p>
  const { gap } = punctuationOf(language)
  const isReady = weighed?.state === 'verified'
  const isDraft = weighed?.state === 'draft'
  const lack = weighed?.claims === 0 ? 'release.no-claims' : 'release.not-verified'
  const made = (release: string) => {
    // Before the list comes with it: it opens with its confirmation.
    prepared(release)
    void queries.invalidateQueries({ queryKey: [listReleases.path] })
  }
  const press = () => {
    if (choice === null || !isReady || isPending) return
    mutate({ reference, choice, formats: [...formats] }, { onSuccess: ({ id }) => made(id) })
  }
  return (
    <div className="report-act">
      <button type="button" className="button primary" aria-disabled={!isReady || isPending} aria-describedby="prepare-how" onClick={press}>
        {say('release.prepare')}
      </button>
      <p id="prepare-how" className="muted">
        {[say(isDraft ? lack : 'release.prepare-how'), ...(!isDraft && needsTwo ? [say('release.prepare-two')] : [])].join(gap)}
      </p>
      <ProblemNote error={error} />
    </div>
  )
}
