import { type Locator, type MediaTime, seconds } from '../../domain/timeline.ts'

type Span = Extract<Locator, { on: 'span' }>

/** A part of a stretch of speech: written down, or left out though other speech of the medium was written down. */
export interface SpeechPart {
  readonly where: Span
  readonly missed: boolean
}

// Times of transcripts are estimates: a shorter part without words is no part left out. In seconds.
const leastMissed = 2

/** The parts of a stretch in order of time; `written` are the spans of what was written down of the whole medium. */
export function transcribedParts(stretch: Span, written: readonly Span[]): SpeechPart[] {
  const own = written
    .filter(({ from, to }) => seconds(to) > seconds(stretch.from) && seconds(from) < seconds(stretch.to))
    .sort((a, b) => seconds(a.from) - seconds(b.from))
  const parts: SpeechPart[] = []
  let reached = stretch.from
  for (const { from, to } of own) {
    if (seconds(from) - seconds(reached) >= leastMissed) {
      parts.push(part(reached, from, true), part(from, earlier(to, stretch.to), false))
    } else {
      const before = parts.pop()
      parts.push(part(before?.where.from ?? reached, earlier(later(to, reached), stretch.to), false))
    }
    reached = earlier(later(reached, to), stretch.to)
  }
  const rest = seconds(stretch.to) - seconds(reached) >= leastMissed
  const last = parts.pop()
  if (last === undefined) return [part(stretch.from, stretch.to, rest)]
  return rest ? [...parts, last, part(reached, stretch.to, true)] : [...parts, part(last.where.from, stretch.to, false)]
}

function part(from: MediaTime, to: MediaTime, missed: boolean): SpeechPart {
  return { where: { on: 'span', from, to }, missed }
}

function later(a: MediaTime, b: MediaTime): MediaTime {
  return seconds(a) >= seconds(b) ? a : b
}

function earlier(a: MediaTime, b: MediaTime): MediaTime {
  return seconds(a) <= seconds(b) ? a : b
}
