import type { Observation, ObservationDraft } from '../../domain/observation.ts'
import { defineAnalyzer, type Sound, type SpeechReader } from '../analyzer.ts'
import { sampleTime } from '../voice/sound-time.ts'
import { isLooping } from './repeated-phrase.ts'
import { type Stretch, speechChunks } from './speech-chunks.ts'

/** What is said and in which language, by the speech model that the operator mounted; only where someone speaks. */
export const speech = defineAnalyzer({
  contract: 1,
  id: 'speech',
  version: 1,
  media: ['video', 'audio'],
  needs: ['sound'],
  makes: ['speech'],
  models: ['speech'],
  params: {},
  repeatable: true,
  analyze: async ({ sound }, found, { models, signal }) => {
    if (sound === null) return { outcome: 'not-applicable', reason: 'no sound' }
    const spoken = found.flatMap((one) => stretchOf(one, sound))
    if (spoken.length === 0) return { outcome: 'not-applicable', reason: 'no speech' }
    const reader = models.speech('speech')
    const observations: ObservationDraft<'speech'>[] = []
    for (const chunk of speechChunks(sound.samples, spoken)) {
      signal.throwIfAborted()
      observations.push(...(await transcribe(reader, sound, chunk)))
    }
    return { outcome: 'done', observations }
  },
})

/** Samples around speech that belong to it: the voice detector hears the first sound of a word late. */
const margin = 3200

/** Spans of sound are told in samples of the sound's own clock. */
function stretchOf({ state, where }: Observation<'sound'>, sound: Sound): Stretch[] {
  if (state !== 'speech' || where.on !== 'span') return []
  const begin = sampleTime(sound, 0).pts
  return [{ from: Math.max(0, where.from.pts - begin - margin), to: Math.min(sound.samples.length, where.to.pts - begin + margin) }]
}

async function transcribe(reader: SpeechReader, sound: Sound, { from, to }: Stretch): Promise<ObservationDraft<'speech'>[]> {
  const parts = await reader.read(sound.samples.subarray(from, to))
  return parts.flatMap(({ text, language, confidence, fromSeconds, toSeconds }) => {
    const words = text.trim()
    if (!/[\p{L}\p{N}]/u.test(words) || isLooping(words)) return []
    const at = (seconds: number) => sampleTime(sound, Math.min(to, from + Math.round(seconds * sound.sampleRate)))
    return [{ kind: 'speech', text: words, language, where: { on: 'span', from: at(fromSeconds), to: at(toSeconds) }, confidence } as const]
  })
}
