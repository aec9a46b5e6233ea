import type { ReviewShown } from '../../../contract/review.ts'
import { seconds } from '../../../domain/timeline.ts'
import { clockTime } from '../../lib/format-time.ts'
import { useWords } from '../interface/words-context.tsx'
import { passagesOf } from './passages.ts'

interface WordStripProps {
  readonly shown: ReviewShown
  readonly current: string | null
  readonly go: (claim: string) => void
}

/** The film strip of words: each shot as wide as it is long, with what is told of it; a shot leads to its first claim. */
export function WordStrip({ shown, current, go }: WordStripProps) {
  const { say } = useWords()
  const shots = passagesOf(shown.claims).filter(({ shot }) => shot !== null)
  if (shots.length < 2) return null
  return (
    <nav className="word-strip" aria-label={say('review.strip')}>
      <ol>
        {shots.map(({ shot, from, to, claims }) => {
          const [first] = claims
          if (first === undefined || from === null || to === null) return null
          const here = claims.some(({ id }) => id === current)
          return (
            <li key={shot} style={{ flexGrow: Math.max(0.5, seconds(to) - seconds(from)) }}>
              <button type="button" aria-current={here ? 'step' : undefined} onClick={() => go(first.id)}>
                <span className="time">{clockTime(from)}</span>
                <span className="strip-words">{claims.map((claim) => claim.says ?? claim.drafted).join(' ')}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
