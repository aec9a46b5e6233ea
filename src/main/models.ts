import type { ModelManifest } from '../adapters/inference/manifest.ts'
import { type ModelProvider, openModels } from '../adapters/inference/onnx-models.ts'
import type { OnnxSettings } from '../adapters/inference/onnx-network.ts'
import { type ModelFolders, modelFolders, readManifests } from '../adapters/inference/read-manifests.ts'
import { linksIn } from '../adapters/sandbox/visible-folders.ts'
import type { SpeechReader, TextReader } from '../analysis/analyzer.ts'
import { installationFolder } from './installation-folder.ts'

export interface InstalledModels {
  readonly folders: ModelFolders
  readonly manifests: readonly ModelManifest[]
}

/** The manifests of this installation and of what the operator mounted. */
export async function installedModels(): Promise<InstalledModels> {
  const folders = modelFolders(installationFolder, process.env.WORDVEIL_MODELS)
  return { folders, manifests: await readManifests(folders) }
}

/** The folders that manifests and weights are read from, with what links in them lead to. */
export function modelsOnDisk(): readonly string[] {
  const { manifests, weights } = modelFolders(installationFolder, process.env.WORDVEIL_MODELS)
  const folders = [...manifests, ...weights]
  return [...folders, ...folders.flatMap((folder) => linksIn(folder))]
}

/** Engines that are no plain network, by model id. */
export interface Engines {
  readonly textReaders: Readonly<Record<string, TextReader>>
  readonly speechReaders: Readonly<Record<string, SpeechReader>>
}

/** Threads of each model: a worker for each core uses the machine better than one worker with many threads. */
export const modelThreads = 1

/** All networks on the processor. */
export const onProcessor: OnnxSettings = { provider: 'cpu', threads: modelThreads, onCpu: [] }

/** Makes the installed models and engines available to analyzers. */
export function openInstalledModels({ folders, manifests }: InstalledModels, settings: OnnxSettings, engines: Engines): ModelProvider {
  return openModels({ manifests, weights: folders.weights, settings, ...engines })
}
