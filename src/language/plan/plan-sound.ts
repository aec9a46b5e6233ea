import type { Observation } from '../../domain/observation.ts'
import { type Locator, type MediaTime, seconds } from '../../domain/timeline.ts'
import { certaintyOf } from './certainty.ts'
import type { DraftOf } from './claim-draft.ts'
import { observed } from './scene.ts'
import { transcribedParts } from './transcribed-parts.ts'

// Pauses in speech, in seconds, that do not end it.
const pause = 1.5

type Span = Extract<Locator, { on: 'span' }>
type Stretch = { readonly where: Span; readonly observations: readonly Observation<'sound'>[] }

/**
 * Stretches of speech within a span (the whole medium where it is null), short pauses closed. Where some speech of the medium was written
 * down, the parts that were not stand apart.
 */
export function planSpeechSpans(observations: readonly Observation[], within: Span | null): DraftOf<'sound'>[] {
  const written = observed(observations, 'speech').flatMap(({ where }) => (where.on === 'span' ? [where] : []))
  return stretches(observations, 'speech', within).flatMap(({ where: stretch, observations: together }) => {
    const certainty = certaintyOf('sound', Math.max(...together.map(({ confidence }) => confidence)), false)
    if (certainty === null) return []
    const support = together.map(({ id }) => id)
    if (written.length === 0) return [{ kind: 'sound', args: { state: 'speech', transcribed: false }, certainty, where: stretch, support }]
    return transcribedParts(stretch, written).map(({ where, missed }): DraftOf<'sound'> => {
      const args = missed ? ({ state: 'speech', transcribed: false, missed } as const) : ({ state: 'speech', transcribed: true } as const)
      return { kind: 'sound', args, certainty, where, support }
    })
  })
}

/** What is said, segment by segment in order of time, where the middle of the segment, in seconds, lies in the window. */
export function planSpeech(
  observations: readonly Observation[],
  window: { readonly from: number; readonly to: number },
): DraftOf<'speech'>[] {
  return observed(observations, 'speech')
    .filter((speech) => speech.text.trim() !== '' && middle(speech.where) >= window.from && middle(speech.where) < window.to)
    .sort((a, b) => start(a.where) - start(b.where))
    .flatMap((speech) => {
      const certainty = certaintyOf('speech', speech.confidence, false)
      const args = { text: speech.text, language: speech.language }
      return certainty === null ? [] : [{ kind: 'speech' as const, args, certainty, where: speech.where, support: [speech.id] }]
    })
}

/** Speech of the whole medium in seconds, or what there is instead; `hasSound` is false where it has no sound track. */
export function planSoundSummary(observations: readonly Observation[], hasSound: boolean): (DraftOf<'speech-total'> | DraftOf<'sound'>)[] {
  const where: Locator = { on: 'media' }
  if (!hasSound) return [{ kind: 'sound', args: { state: 'no-sound', transcribed: false }, certainty: 'stated', where, support: [] }]
  const speech = stretches(observations, 'speech', null)
  const support = speech.flatMap((stretch) => stretch.observations.map(({ id }) => id))
  const total = speech.reduce((sum, stretch) => sum + seconds(stretch.where.to) - seconds(stretch.where.from), 0)
  const transcribed = observed(observations, 'speech').length > 0
  if (total > 0)
    return [{ kind: 'speech-total', args: { seconds: Math.round(total * 10) / 10, transcribed }, certainty: 'stated', where, support }]
  return planWithoutSpeech(observed(observations, 'sound'))
}

function planWithoutSpeech(sounds: readonly Observation<'sound'>[]): DraftOf<'sound'>[] {
  const other = sounds.filter((sound) => sound.state === 'other')
  const told = other.length > 0 ? other : sounds.filter((sound) => sound.state === 'silence')
  const [first] = told
  if (first === undefined) return []
  return [
    {
      kind: 'sound',
      args: { state: first.state, transcribed: false },
      certainty: 'stated',
      where: { on: 'media' },
      support: told.map(({ id }) => id),
    },
  ]
}

function stretches(observations: readonly Observation[], state: 'speech', within: Span | null): Stretch[] {
  const joined: Stretch[] = []
  for (const sound of heard(observations, state).sort((a, b) => start(a.where) - start(b.where))) {
    const where = clipped(sound.where, within)
    if (where === null) continue
    const before = joined.at(-1)
    if (before !== undefined && seconds(where.from) - seconds(before.where.to) < pause)
      joined[joined.length - 1] = join(before, sound, where)
    else joined.push({ where, observations: [sound] })
  }
  return joined
}

function heard(observations: readonly Observation[], state: 'speech'): Observation<'sound'>[] {
  return observed(observations, 'sound').filter((sound) => sound.state === state && certaintyOf('sound', sound.confidence, false) !== null)
}

function join(stretch: Stretch, sound: Observation<'sound'>, where: Span): Stretch {
  return { where: { ...stretch.where, to: later(stretch.where.to, where.to) }, observations: [...stretch.observations, sound] }
}

function clipped(where: Locator, within: Span | null): Span | null {
  if (where.on !== 'span') return null
  if (within === null) return where
  const from = later(where.from, within.from)
  const to = seconds(where.to) < seconds(within.to) ? where.to : within.to
  return seconds(from) < seconds(to) ? { on: 'span', from, to } : null
}

function later(a: MediaTime, b: MediaTime): MediaTime {
  return seconds(a) >= seconds(b) ? a : b
}

function middle(where: Locator): number {
  return where.on === 'span' ? (seconds(where.from) + seconds(where.to)) / 2 : start(where)
}

function start(where: Locator): number {
  if (where.on === 'span') return seconds(where.from)
  return where.on === 'media' || where.at === null ? 0 : seconds(where.at)
}
