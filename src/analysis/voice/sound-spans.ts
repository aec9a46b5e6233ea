import { windowSamples } from './speech-chances.ts'

export type SoundState = 'speech' | 'silence' | 'other'

/** A stretch of sound in samples from its beginning; `to` is not part of it. */
export interface SoundSpan {
  readonly state: SoundState
  readonly from: number
  readonly to: number
  /** The mean chance of speech within, or of its absence. */
  readonly confidence: number
}

const windowsPerSecond = 16000 / windowSamples

const limits = {
  /** Speech begins above the first chance and goes on above the second. */
  begins: 0.5,
  goesOn: 0.35,
  /** Seconds: shorter speech is a click, shorter gaps are pauses for breath. */
  leastSpeech: 0.25,
  leastGap: 0.6,
  /** Mean square of −55 dB below full scale: a recorder in a quiet room is louder. */
  silence: 10 ** (-55 / 10),
  /** Seconds that silence or other sound must last to be told apart from its neighbour. */
  leastOther: 1,
} as const

/** Divides a sound into speech, silence and other sound, without gap or overlap. */
export function soundSpans(samples: Float32Array, chances: Float32Array): SoundSpan[] {
  const speech = withoutShort(withoutShort(speechWindows(chances), { value: 0, least: limits.leastGap }), {
    value: 1,
    least: limits.leastSpeech,
  })
  const quiet = Uint8Array.from(chances, (_, index) => (meanSquare(samples, index * windowSamples) < limits.silence ? 1 : 0))
  const smooth = withoutShort(withoutShort(quiet, { value: 0, least: limits.leastOther }), { value: 1, least: limits.leastOther })
  const states = Array.from(chances, (_, index): SoundState => (speech[index] === 1 ? 'speech' : smooth[index] === 1 ? 'silence' : 'other'))
  return runsOf(withoutCrumbs(states)).map(({ state, first, last }) => ({
    state,
    from: first * windowSamples,
    to: Math.min(samples.length, (last + 1) * windowSamples),
    confidence: confidenceOf(chances.subarray(first, last + 1), state),
  }))
}

function speechWindows(chances: Float32Array): Uint8Array {
  let speaking = false
  return Uint8Array.from(chances, (chance) => {
    speaking = chance >= (speaking ? limits.goesOn : limits.begins)
    return speaking ? 1 : 0
  })
}

/** Turns runs of a value that last less than some seconds into their neighbours; a run that is all there is stays. */
function withoutShort(windows: Uint8Array, { value, least }: { value: 0 | 1; least: number }): Uint8Array {
  const changed = Uint8Array.from(windows)
  for (const { state, first, last } of runsOf([...windows])) {
    const whole = first === 0 && last === windows.length - 1
    if (state === value && !whole && last - first + 1 < least * windowsPerSecond) changed.fill(1 - value, first, last + 1)
  }
  return changed
}

/** Gives what is left over between speech and a longer stretch of silence or other sound to that stretch. */
function withoutCrumbs(states: readonly SoundState[]): SoundState[] {
  const runs = runsOf(states)
  return runs.flatMap(({ state, first, last }, index) => {
    const length = last - first + 1
    const neighbour = [runs[index - 1], runs[index + 1]].find(
      (run) => run !== undefined && run.state !== 'speech' && run.last - run.first >= length,
    )
    const crumb = state !== 'speech' && length < limits.leastGap * windowsPerSecond
    return Array.from({ length }, () => (crumb ? (neighbour?.state ?? state) : state))
  })
}

function runsOf<T>(states: readonly T[]): { state: T; first: number; last: number }[] {
  const runs: { state: T; first: number; last: number }[] = []
  for (const [index, state] of states.entries()) {
    const run = runs.at(-1)
    if (run !== undefined && run.state === state) run.last = index
    else runs.push({ state, first: index, last: index })
  }
  return runs
}

function meanSquare(samples: Float32Array, start: number): number {
  const window = samples.subarray(start, start + windowSamples)
  return window.reduce((sum, value) => sum + value * value, 0) / Math.max(1, window.length)
}

function confidenceOf(chances: Float32Array, state: SoundState): number {
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, chances.length)
  return state === 'speech' ? mean : 1 - mean
}
