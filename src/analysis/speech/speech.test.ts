import { describe, expect, test } from 'vitest'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import type { MediaId, ObservationId, RunId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Sound, SpeechReader } from '../analyzer.ts'
import { isLooping } from './repeated-phrase.ts'
import { speech } from './speech.ts'
import { speechChunks } from './speech-chunks.ts'
import { areUnlikely } from './unlikely-words.ts'

const rate = 16000
const sound: Sound = { sampleRate: 16000, start: { pts: 2, timeBase: [1, 1] }, samples: new Float32Array(90 * rate).fill(0.1) }

function heard(state: 'speech' | 'silence', fromSeconds: number, toSeconds: number, confidence = 1): Observation<'sound'> {
  const at = (seconds: number) => ({ pts: (seconds + 2) * rate, timeBase: [1, rate] as const })
  const ids = { id: `o-${fromSeconds}` as ObservationId, mediaId: 'm' as MediaId, run: 'r' as RunId }
  return { ...ids, kind: 'sound', state, where: { on: 'span', from: at(fromSeconds), to: at(toSeconds) }, confidence }
}

function saying(text: string, lengths: number[] = []): SpeechReader {
  return {
    read: async (samples) => {
      lengths.push(samples.length / rate)
      return [{ fromSeconds: 0.5, toSeconds: samples.length / rate, text, language: 'sv', confidence: 0.7 }]
    },
  }
}

const run = (reader: SpeechReader, found: readonly Observation<'sound'>[]) =>
  runAnalyzer(speech, { ...emptySubject, sound }, { found, models: { speech: () => reader } })

describe('speech', () => {
  test('words are told with language and time in the clock of the sound', async () => {
    const result = await run(saying(' God morgon. '), [heard('speech', 10, 14), heard('silence', 14, 90)])
    expect(result).toEqual({
      outcome: 'done',
      observations: [
        {
          kind: 'speech',
          text: 'God morgon.',
          language: 'sv',
          confidence: 0.7,
          where: { on: 'span', from: { pts: 12.3 * rate, timeBase: [1, rate] }, to: { pts: 16.2 * rate, timeBase: [1, rate] } },
        },
      ],
    })
  })

  test('where nobody speaks the model is not asked', async () => {
    const refusing: SpeechReader = { read: () => Promise.reject(new Error('asked')) }
    expect(await run(refusing, [heard('silence', 0, 90)])).toEqual({ outcome: 'not-applicable', reason: 'no speech' })
  })

  test('a transcript that goes round in circles or holds no word is left out', async () => {
    expect(await run(saying('Thank you. Thank you. Thank you. Thank you. Thank you.'), [heard('speech', 1, 5)])).toMatchObject({
      observations: [],
    })
    expect(await run(saying('…'), [heard('speech', 1, 5)])).toMatchObject({ observations: [] })
  })

  test('long speech is read in parts of at most 28 seconds that leave nothing out', async () => {
    const lengths: number[] = []
    await run(saying('hej', lengths), [heard('speech', 5, 80)])
    expect(Math.max(...lengths)).toBeLessThanOrEqual(28)
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(75.4)
  })
})

describe('words that nobody said', () => {
  test('are not asked for where hardly any voice is', async () => {
    const lengths: number[] = []
    await run(saying('hej', lengths), [heard('speech', 10, 10.3, 0.5), heard('speech', 20, 24, 0.9)])
    expect(lengths).toEqual([4.4])
  })

  test('are left out where next to nothing is heard at their time', async () => {
    const quiet = { ...sound, samples: new Float32Array(90 * rate).fill(0.001) }
    const result = await runAnalyzer(
      speech,
      { ...emptySubject, sound: quiet },
      { found: [heard('speech', 10, 14)], models: { speech: () => saying('Thanks for watching') } },
    )
    expect(result).toMatchObject({ outcome: 'done', observations: [] })
  })

  test('are left out where they take more time than there is', () => {
    const loud = new Float32Array(2 * rate).fill(0.1)
    expect(areUnlikely('The bus to the harbour is late again.', loud, rate)).toBe(false)
    expect(areUnlikely('The bus to the harbour is late again. '.repeat(4), loud, rate)).toBe(true)
    expect(areUnlikely('Hej', new Float32Array(0), rate)).toBe(true)
  })
})

describe('speechChunks', () => {
  test('near stretches are read together and far ones apart', () => {
    const stretches = [
      { from: 0, to: 2 * rate },
      { from: 2.5 * rate, to: 4 * rate },
      { from: 8 * rate, to: 9 * rate },
    ]
    expect(speechChunks(sound.samples, stretches)).toEqual([
      { from: 0, to: 4 * rate },
      { from: 8 * rate, to: 9 * rate },
    ])
  })

  test('a long stretch is cut where it is quiet', () => {
    const samples = new Float32Array(40 * rate).fill(0.2)
    samples.fill(0, 25 * rate, 25.2 * rate)
    const [first] = speechChunks(samples, [{ from: 0, to: 40 * rate }])
    expect((first?.to ?? 0) / rate).toBeGreaterThanOrEqual(25)
    expect((first?.to ?? 0) / rate).toBeLessThanOrEqual(25.2)
  })
})

test.each([
  ['so so good', false],
  ['no no no', false],
  ['We went to the market and then to the harbour and then home', false],
  ['you you you you you you you', true],
  ['okay then I will see you I will see you I will see you I will see you I will see you', true],
  ['谢谢观看谢谢观看谢谢观看谢谢观看谢谢观看', true],
])('whether "%s" goes round in circles: %s', (text, looping) => expect(isLooping(text)).toBe(looping))
