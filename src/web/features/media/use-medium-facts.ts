import type { MediumInList, MediumShown } from '../../../contract/media.ts'
import { clockTime } from '../../lib/format-time.ts'
import { useWords } from '../interface/words-context.tsx'

type Basics = Pick<MediumShown, 'kind' | 'duration' | 'width' | 'height' | 'outcome'>

/** The line of facts under a medium: kind, length, shots, and the outcome in plain words. */
export function useMediumFacts(medium: Basics & Partial<Pick<MediumInList, 'shots'>>): readonly string[] {
  const { say } = useWords()
  return [
    say(`one-${medium.kind}`),
    ...(medium.duration === null ? [] : [clockTime(medium.duration)]),
    ...(medium.shots === undefined || medium.shots === 0 ? [] : [say('shots', { count: medium.shots })]),
    say(medium.outcome === null ? 'outcome-waiting' : `outcome-${medium.outcome}`),
  ]
}
