import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWav } from '../../../test/read-wav.ts'
import { realModels } from '../../../test/real-models.ts'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import { sharedData } from '../../../test/shared-data.ts'
import type { ModelProvider } from '../../adapters/inference/onnx-models.ts'
import type { Sound } from '../analyzer.ts'
import { sampleTime } from './sound-time.ts'
import { voice } from './voice.ts'

const rate = 16000
const start = { pts: 90, timeBase: [1, 90] as const }
let models: ModelProvider

beforeAll(async () => {
  models = await realModels(['silero-vad'])
})
afterAll(() => models[Symbol.asyncDispose]())

async function spansOf(samples: Float32Array): Promise<{ state: string; from: number; to: number }[]> {
  const sound: Sound = { sampleRate: 16000, start, samples }
  const result = await runAnalyzer(voice, { ...emptySubject, sound }, { models })
  if (result.outcome !== 'done') throw new Error(result.reason)
  return result.observations.flatMap(({ state, where }) =>
    where.on === 'span' ? [{ state, from: where.from.pts - rate, to: where.to.pts - rate }] : [],
  )
}

function noise(seconds: number, loudness: number): Float32Array {
  let state = 1
  return Float32Array.from({ length: seconds * rate }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state / 2 ** 31 - 1) * loudness
  })
}

function joined(...parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]))
}

describe('voice', () => {
  test('silence is silence and noise is other sound, each in one span over the whole', async () => {
    expect(await spansOf(new Float32Array(3 * rate))).toEqual([{ state: 'silence', from: 0, to: 3 * rate }])
    expect(await spansOf(noise(3, 0.3))).toEqual([{ state: 'other', from: 0, to: 3 * rate }])
    expect(await spansOf(noise(3, 0.0003))).toEqual([{ state: 'silence', from: 0, to: 3 * rate }])
  })

  test('a sound without samples has nothing to tell', async () => {
    const sound: Sound = { sampleRate: 16000, start, samples: new Float32Array() }
    expect(await runAnalyzer(voice, { ...emptySubject, sound }, { models })).toMatchObject({ outcome: 'not-applicable' })
  })

  test.skipIf(sharedData() === null)('speech between noise and silence is found within four tenths of a second', async () => {
    const words = readWav(join(sharedData() ?? '', 'audio/librivox_0870.wav'))
    const spans = await spansOf(joined(noise(4, 0.2), words, new Float32Array(3 * rate)))
    expect(spans.map(({ state }) => state)).toEqual(['other', 'speech', 'silence'])
    expect(Math.abs((spans[1]?.from ?? 0) / rate - 4)).toBeLessThan(0.4)
    expect(Math.abs((spans[1]?.to ?? 0) - 4 * rate - words.length) / rate).toBeLessThan(0.4)
    for (const [index, span] of spans.entries()) expect(span.from).toBe(spans[index - 1]?.to ?? 0)
  })

  test.skipIf(sharedData() === null)('every spoken clip of the test data has speech', { timeout: 60_000 }, async () => {
    for (const name of ['jfk', 'librivox_0880', 'ru_sample', 'living_room_light_zh']) {
      expect(
        (await spansOf(readWav(join(sharedData() ?? '', `audio/${name}.wav`)))).some(({ state }) => state === 'speech'),
        name,
      ).toBe(true)
    }
  })
})

test('times are told in samples of the clock that the container keeps', () => {
  const sound: Sound = { sampleRate: 16000, start: { pts: 3003, timeBase: [1, 30000] }, samples: new Float32Array(1) }
  expect(sampleTime(sound, 100)).toEqual({ pts: 1602 + 100, timeBase: [1, 16000] })
})
