import type { Observation, ObservationDraft } from '../../domain/observation.ts'
import { defineAnalyzer, type Sound, type SpeechReader } from '../analyzer.ts'
import { sampleTime } from '../voice/sound-time.ts'
import { isLooping } from './repeated-phrase.ts'
import { type Stretch, speechChunks } from './speech-chunks.ts'
import { areUnlikely } from './unlikely-words.ts'

/** What is said and in which language, by the speech model that the operator mounted; only where someone speaks. */
export const speech = defineAnalyzer({
  contract: 1,
  id: 'speech',
  version: 2,
  media: ['video', 'audio'],
  needs: ['sound'],
  makes: ['speech'],
  models: ['speech'],
  params: {},
  repeatable: true,
  analyze: async ({ sound }, found, { models, signal }) => {
    if (sound === null) return { outcome: 'not-applicable', reason: 'no sound' }
    const spoken = found.flatMap((one) => voicedStretch(one, sound))
    if (spoken.length === 0) return { outcome: 'not-applicable', reason: 'no speech' }
    const stretches = spoken.map((stretch) => withMargin(stretch, sound))
    const reader = models.speech('speech')
    const observations: ObservationDraft<'speech'>[] = []
    for (const chunk of speechChunks(sound.samples, stretches)) {
      signal.throwIfAborted()
      if (voicedShare(chunk, spoken) < leastVoiced) continue
      observations.push(...(await transcribe(reader, sound, chunk)))
    }
    return { outcome: 'done', observations }
  },
})

/** Samples around speech that belong to it: the voice detector hears the first sound of a word late. */
const margin = 3200
/** Of a chunk with less voice than this share a recogniser makes words that nobody said. */
const leastVoiced = 0.25

/** Where a voice was found, and how sure that is. */
type Voiced = Stretch & { readonly confidence: number }

/** Spans of sound are told in samples of the sound's own clock. */
function voicedStretch({ state, where, confidence }: Observation<'sound'>, sound: Sound): Voiced[] {
  if (state !== 'speech' || where.on !== 'span') return []
  const begin = sampleTime(sound, 0).pts
  return [{ from: where.from.pts - begin, to: where.to.pts - begin, confidence }]
}

function withMargin({ from, to }: Stretch, { samples }: Sound): Stretch {
  return { from: Math.max(0, from - margin), to: Math.min(samples.length, to + margin) }
}

function voicedShare(chunk: Stretch, spoken: readonly Voiced[]): number {
  const voiced = spoken.reduce(
    (sum, { from, to, confidence }) => sum + Math.max(0, Math.min(to, chunk.to) - Math.max(from, chunk.from)) * confidence,
    0,
  )
  return voiced / Math.max(1, chunk.to - chunk.from)
}

async function transcribe(reader: SpeechReader, sound: Sound, { from, to }: Stretch): Promise<ObservationDraft<'speech'>[]> {
  const parts = await reader.read(sound.samples.subarray(from, to))
  return parts.flatMap(({ text, language, confidence, fromSeconds, toSeconds }) => {
    const words = text.trim()
    const at = (seconds: number) => Math.min(to, from + Math.round(seconds * sound.sampleRate))
    const [begin, end] = [at(fromSeconds), at(toSeconds)]
    if (!/[\p{L}\p{N}]/u.test(words) || isLooping(words)) return []
    if (areUnlikely(words, sound.samples.subarray(begin, end), sound.sampleRate)) return []
    const where = { on: 'span', from: sampleTime(sound, begin), to: sampleTime(sound, end) } as const
    return [{ kind: 'speech', text: words, language, where, confidence } as const]
  })
}
