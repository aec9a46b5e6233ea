import type { MediumShown, PassageShown } from '../../../contract/media.ts'
import { preciseTime } from '../../lib/format-time.ts'
import { EmptyNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { PassageText } from './passage-text.tsx'
import { ProblemList } from './problem-list.tsx'

interface MediumTextProps {
  readonly medium: MediumShown
  readonly words: string | undefined
}

/** The drafted text: the whole in short, then shot by shot beside its time. */
export function MediumText({ medium, words }: MediumTextProps) {
  const { say } = useWords()
  const told = wholeFirst(medium.passages.filter(({ sentences }) => sentences.length > 0))
  return (
    <section aria-label={say('description')} className="medium-reading">
      <ProblemList problems={medium.problems} />
      {told.length === 0 ? <EmptyNote title={say('no-text')} /> : <p className="reading-hint">{say('rests-hint')}</p>}
      {told.map((passage) => (
        <div key={passage.shot ?? 'whole'} className={passage.shot === null ? 'passage whole' : 'passage'}>
          <PassageHeading passage={passage} alone={told.length === 1} />
          <PassageText passage={passage} claims={medium.claims} words={words} />
        </div>
      ))}
    </section>
  )
}

function wholeFirst(passages: readonly PassageShown[]): readonly PassageShown[] {
  return [...passages.filter(({ shot }) => shot === null), ...passages.filter(({ shot }) => shot !== null)]
}

function PassageHeading({ passage, alone }: { readonly passage: PassageShown; readonly alone: boolean }) {
  const { say, formats } = useWords()
  if (passage.shot === null) return alone ? null : <h2 className="passage-heading">{say('in-short')}</h2>
  return (
    <h2 className="passage-heading">
      {say('shot', { number: passage.shot + 1 })}
      {passage.from === null || passage.to === null ? null : (
        <span className="time">{say('between', { from: preciseTime(passage.from, formats), to: preciseTime(passage.to, formats) })}</span>
      )}
    </h2>
  )
}
