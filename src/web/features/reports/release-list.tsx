import { listReleases } from '../../../contract/releases.ts'
import { useAsked } from '../../lib/use-asked.ts'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { ReleaseEntry } from './release-entry.tsx'

interface ReleaseListProps {
  readonly reference: string
  /** The release that was prepared on this page just now. */
  readonly made: string | null
}

const everyMillis = 700

/** All releases of the case, the newest first; kept up to date while files of one are written. */
export function ReleaseList({ reference, made }: ReleaseListProps) {
  const { say } = useWords()
  const { data, error, refetch } = useReleases(reference)
  if (data === undefined) return error ? <FailureNote error={error} again={() => void refetch()} /> : <LoadingNote />
  return (
    <>
      <output>{made === null ? null : <p className="visually-hidden">{say('release.prepared')}</p>}</output>
      {data.releases.length === 0 ? <p className="muted">{say('release.releases-none')}</p> : null}
      <ul className="release-list">
        {data.releases.map((release) => (
          <ReleaseEntry key={release.id} reference={reference} release={release} needsTwo={data.needsTwo} isNew={release.id === made} />
        ))}
      </ul>
    </>
  )
}

/** The releases of a case, asked again while files are written. */
export function useReleases(reference: string) {
  return useAsked({
    route: listReleases,
    input: { reference },
    pace: ({ releases }) => (releases.some(({ writing }) => writing) ? everyMillis : null),
  })
}
