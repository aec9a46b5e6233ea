import type { ReleaseShown } from '../../../contract/releases.ts'
import { punctuationOf } from '../../../domain/punctuation.ts'
import { useWords } from '../interface/words-context.tsx'

interface ReleaseNotesProps {
  readonly release: Pick<ReleaseShown, 'state' | 'confirmations' | 'changedSince'>
  readonly needsTwo: boolean
}

/** What is to be known of a release beside its state: who may confirm it, and whether the case went on. */
export function ReleaseNotes({ release: { state, confirmations, changedSince }, needsTwo }: ReleaseNotesProps) {
  const { say, problem, language } = useWords()
  const { gap } = punctuationOf(language)
  const words = state === 'overtaken' ? problem('release-overtaken') : null
  const name = confirmations[0]?.by.name ?? ''
  return (
    <>
      {state === 'waits' ? <p>{[say('release.waits-anyone'), ...(needsTwo ? [say('release.prepare-two')] : [])].join(gap)}</p> : null}
      {state === 'waits-for-second' ? <p>{say('release.waits-second', { name })}</p> : null}
      {words === null ? null : <p className="release-note">{[words.happened, words.remedy].join(gap)}</p>}
      {changedSince && state === 'released' ? <p className="release-note">{say('release.changed-since')}</p> : null}
    </>
  )
}
