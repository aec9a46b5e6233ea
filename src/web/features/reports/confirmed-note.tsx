import { CallFailure } from '../../../contract/call.ts'
import { followWriting, type ReleaseShown } from '../../../contract/releases.ts'
import { useAsked } from '../../lib/use-asked.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { useWords } from '../interface/words-context.tsx'

interface ConfirmedNoteProps {
  readonly reference: string
  readonly release: Pick<ReleaseShown, 'state' | 'writing'>
}

/** What became of a confirmation: released, one of two, or not written and why. */
export function ConfirmedNote({ reference, release: { state, writing } }: ConfirmedNoteProps) {
  const { say } = useWords()
  const { data } = useAsked({ route: followWriting, input: { reference } })
  const failure = data?.failed ?? null
  return (
    <>
      <output>
        {state === 'released' ? <p>{say('release.confirmed')}</p> : null}
        {state === 'waits-for-second' ? <p>{say('release.confirmed-first')}</p> : null}
      </output>
      {state === 'waits' && !writing && failure !== null ? <ProblemNote error={new CallFailure(failure.code, failure.detail)} /> : null}
    </>
  )
}
