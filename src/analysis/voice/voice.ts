import { defineAnalyzer } from '../analyzer.ts'
import { soundSpans } from './sound-spans.ts'
import { sampleTime } from './sound-time.ts'
import { speechChances } from './speech-chances.ts'

/** Where someone speaks, where it is silent, and where there is other sound. */
export const voice = defineAnalyzer({
  contract: 1,
  id: 'voice',
  version: 1,
  media: ['video', 'audio'],
  needs: [],
  makes: ['sound'],
  models: ['silero-vad'],
  params: {},
  repeatable: true,
  analyze: async ({ sound }, _found, { models, signal }) => {
    if (sound === null || sound.samples.length === 0) return { outcome: 'not-applicable', reason: 'no sound' }
    const chances = await speechChances(models.network('silero-vad'), sound.samples, signal)
    const observations = soundSpans(sound.samples, chances).map(
      ({ state, from, to, confidence }) =>
        ({ kind: 'sound', state, where: { on: 'span', from: sampleTime(sound, from), to: sampleTime(sound, to) }, confidence }) as const,
    )
    return { outcome: 'done', observations }
  },
})
