import type { ReviewShown } from '../../../contract/review.ts'
import { seconds } from '../../../domain/timeline.ts'
import { clockTime } from '../../lib/format-time.ts'
import { useWords } from '../interface/words-context.tsx'
import { type Passage, passagesOf } from './passages.ts'

interface WordStripProps {
  readonly shown: ReviewShown
  readonly current: string | null
  readonly go: (claim: string) => void
}

/** What is told of a shot; that it is one, and when, stands above it. */
function wordsOf(claims: Passage['claims']): string {
  return claims
    .filter(({ kind }) => kind !== 'shot')
    .map((claim) => claim.says ?? claim.drafted)
    .join(' ')
}

/** The film strip of words: each shot as wide as it is long, with what is told of it; a shot leads to its first claim. */
export function WordStrip({ shown, current, go }: WordStripProps) {
  const { say } = useWords()
  const shots = passagesOf(shown.claims).filter(({ shot }) => shot !== null)
  if (shots.length < 2) return null
  const holdsCurrent = ({ claims }: Passage) => claims.some(({ id }) => id === current)
  return (
    <nav className="word-strip" aria-label={say('review.strip')}>
      <ol>
        {shots.map((passage, at) => {
          const { shot, from, to, claims } = passage
          const [first] = claims
          if (first === undefined || from === null || to === null) return null
          const here = holdsCurrent(passage)
          return (
            <li key={shot} style={{ flexGrow: Math.max(0.5, seconds(to) - seconds(from)) }}>
              <button
                type="button"
                tabIndex={here || (at === 0 && !shots.some(holdsCurrent)) ? 0 : -1}
                aria-current={here ? 'step' : undefined}
                onClick={() => go(first.id)}
              >
                <span className="time">{clockTime(from)}</span>
                <span className="strip-words">{wordsOf(claims)}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
