import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import type { SpeechReader } from '../../analysis/analyzer.ts'
import { Problem } from '../../domain/problem.ts'
import type { ModelManifest } from './manifest.ts'
import { segmentsOf } from './speech-segments.ts'
import { checkedFolder } from './weights.ts'

/** The id under which operators mount a speech model and analyzers ask for it. */
export const speechModelId = 'speech'
/** What the folder of a Whisper model in sherpa-onnx's form holds; a manifest names exactly these. */
const speechFiles = ['encoder.onnx', 'decoder.onnx', 'tokens.txt'] as const

const require = createRequire(import.meta.url)
const sampleRate = 16000

const numbers = z.array(z.number()).default([])
const resultSchema = z.object({
  text: z.string(),
  lang: z.string(),
  ys_log_probs: numbers,
  segment_timestamps: numbers,
  segment_durations: numbers,
  segment_texts: z.array(z.string()).default([]),
})

interface Recognizer {
  createStream(): { acceptWaveform(sound: { readonly samples: Float32Array; readonly sampleRate: number }): void }
  decodeAsync(stream: unknown): Promise<unknown>
}

/** The readers for the speech models among the manifests: one, or none where no operator mounted it. */
export function mountedSpeechReaders(installed: {
  readonly manifests: readonly ModelManifest[]
  readonly weights: readonly string[]
  readonly threads: number
}): Readonly<Record<string, SpeechReader>> {
  const manifest = installed.manifests.find(({ id }) => id === speechModelId)
  return manifest === undefined ? {} : { [speechModelId]: openSpeechReader(manifest, installed.weights, installed.threads) }
}

/**
 * Opens a Whisper model that the operator mounted, in sherpa-onnx; at first use, after its weights were checked. The library
 * ends the process when a model is malformed, so this belongs in a worker and not in the server.
 */
export function openSpeechReader(manifest: ModelManifest, folders: readonly string[], threads: number): SpeechReader {
  let recognizer: Recognizer | null = null
  return {
    read: async (samples) => {
      recognizer ??= openRecognizer(await speechFolder(manifest, folders), threads)
      const stream = recognizer.createStream()
      stream.acceptWaveform({ samples, sampleRate })
      const result = resultSchema.parse(await recognizer.decodeAsync(stream))
      const language = /^[a-z]{2,3}$/.test(result.lang) ? result.lang : 'und'
      const confidence = confidenceOf(result.ys_log_probs)
      return segmentsOf(result, samples.length / sampleRate).map((segment) => ({ ...segment, language, confidence }))
    },
  }
}

async function speechFolder(manifest: ModelManifest, folders: readonly string[]): Promise<string> {
  const missing = speechFiles.find((name) => manifest.files.every((file) => file.name !== name))
  if (missing !== undefined) throw new Problem('model-missing', `${manifest.id} ${manifest.version}: ${missing}`)
  return checkedFolder(manifest, folders)
}

function openRecognizer(folder: string, threads: number): Recognizer {
  const { OfflineRecognizer } = require('sherpa-onnx-node') as { OfflineRecognizer: new (config: object) => Recognizer }
  const [encoder, decoder, tokens] = speechFiles.map((name) => join(folder, name))
  return new OfflineRecognizer({
    featConfig: { sampleRate, featureDim: 80 },
    modelConfig: {
      whisper: { encoder, decoder, language: '', task: 'transcribe', tailPaddings: -1, enableSegmentTimestamps: 1 },
      tokens,
      numThreads: threads,
      provider: 'cpu',
      debug: 0,
    },
    decodingMethod: 'greedy_search',
  })
}

/** The geometric mean of the tokens' chances; where the library gives none, all that is known is that it chose them. */
function confidenceOf(logChances: readonly number[]): number {
  if (logChances.length === 0) return 0.5
  return Math.exp(logChances.reduce((sum, value) => sum + value, 0) / logChances.length)
}
