import type { ModelManifest } from '../adapters/inference/manifest.ts'
import type { ModelProvider } from '../adapters/inference/onnx-models.ts'
import type { OnnxSettings } from '../adapters/inference/onnx-network.ts'
import { mountedSpeechReaders } from '../adapters/inference/speech-reader.ts'
import { type TextEngine, tesseractId } from '../adapters/inference/tesseract-engine.ts'
import { openTesseract } from '../adapters/inference/tesseract-reader.ts'
import { weightsFolder } from '../adapters/inference/weights.ts'
import { type LocalMedia, openLocalMedia } from '../adapters/media/local-media.ts'
import type { AnalyseMediumMeans } from '../application/analysis/analyse-medium.ts'
import type { AnalysisMeans } from '../application/analysis/plan-runs.ts'
import type { ModelRef } from '../domain/observation.ts'
import { analyzersFor } from './analyzers.ts'
import {
  addedReaders,
  type InstalledModels,
  installedModels,
  modelThreads,
  onProcessor,
  openInstalledModels,
  type RemoteReaders,
} from './models.ts'

/** What analysis is made of on this machine: for planning in the parent process, for doing in a worker. */
export interface AnalysisParts extends AsyncDisposable {
  readonly manifests: readonly ModelManifest[]
  readonly means: AnalysisMeans
  readonly models: ModelProvider
  readonly media: LocalMedia
}

/** Finds decoders, models and engines. Nothing is loaded before it is used. */
export async function openAnalysisParts(options: {
  readonly faces: boolean
  readonly networks?: OnnxSettings
  /** Asks models that are behind a server. */
  readonly remote?: RemoteReaders
}): Promise<AnalysisParts> {
  const [media, installed, tesseract] = await Promise.all([openLocalMedia(), installedModels(), openTesseract()])
  const speechReaders = mountedSpeechReaders({ manifests: installed.manifests, weights: installed.folders.weights, threads: modelThreads })
  const models = openInstalledModels(installed, options.networks ?? onProcessor, {
    textReaders: { [tesseractId]: tesseract },
    speechReaders,
    ...addedReaders(installed, options.remote ?? null),
  })
  const means = {
    analyzers: analyzersFor(installed.manifests, options),
    modelRef: (id: string) => modelRef(id, { installed, models, tesseract }),
    decoder: media.decoder.id,
    runtime: models.runtime,
  }
  return {
    manifests: installed.manifests,
    means,
    models,
    media,
    [Symbol.asyncDispose]: async () => {
      for (const part of [tesseract, models, media]) await part[Symbol.asyncDispose]()
    },
  }
}

/** What a worker process analyses with; what its networks run on was chosen before it was started. */
export function mediumMeans({ means, models, media }: AnalysisParts): AnalyseMediumMeans {
  return { ...means, models, mediaDecoder: media.decoder, readCapture: (path, signal) => media.metadata.read(path, signal) }
}

function modelRef(
  id: string,
  parts: { readonly installed: InstalledModels; readonly models: ModelProvider; readonly tesseract: TextEngine },
): ModelRef | null {
  if (id === tesseractId) return parts.tesseract.ref
  const manifest = parts.installed.manifests.find((candidate) => candidate.id === id)
  if (manifest === undefined) return null
  const absent = manifest.endpoint === undefined && weightsFolder(manifest, parts.installed.folders.weights) === null
  if (absent) return null
  return parts.models.refs([id])[0] ?? null
}
