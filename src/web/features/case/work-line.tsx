import type { CaseShown, WorkShown } from '../../../contract/cases.ts'
import { coarseSpan } from '../../../domain/coarse-span.ts'
import { useWords, type Words } from '../interface/words-context.tsx'

/** Where a case that is not finished stands, in one line, in the words of the command line. */
export function WorkLine({ shown }: { readonly shown: CaseShown }) {
  const words = useWords()
  const { state, work, counts } = shown
  const media = words.say('progress', { done: counts.media - counts.waiting, total: counts.media })
  if (work === null) return <p>{`${words.say(`state-${state}`)} · ${media}`}</p>
  const parts = [words.say(`work.stage-${work.stage}`), work.stage === 'analysing' ? media : countOf(work, words), restOf(work, words)]
  return (
    <>
      <p>{parts.filter((part) => part !== null).join(' · ')}</p>
      {work.onProcessor === null ? null : <p>{words.say('work.on-processor', { reason: work.onProcessor })}</p>}
    </>
  )
}

function countOf({ done, total }: WorkShown, { formats }: Words): string {
  const number = new Intl.NumberFormat(formats)
  return total === null ? number.format(done) : `${number.format(done)}/${number.format(total)}`
}

/** Why it stands still, or how long it takes; null where neither is to be told. */
function restOf({ stage, paused, underWay, done, total, secondsLeft }: WorkShown, { say, formats }: Words): string | null {
  if (paused && underWay === 0) return say('work.paused')
  if (paused) return stage === 'analysing' ? say('work.pausing', { count: underWay }) : say('work.pausing-rest')
  if (stage !== 'analysing' || total === null || done >= total) return null
  return secondsLeft === null ? say('work.no-estimate') : say('work.time-left', { time: coarseSpan(secondsLeft, formats) })
}
