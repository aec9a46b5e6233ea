import type { ModelManifest } from '../adapters/inference/manifest.ts'
import { type ModelProvider, openModels } from '../adapters/inference/onnx-models.ts'
import type { OnnxSettings } from '../adapters/inference/onnx-network.ts'
import { type ModelFolders, modelFolders, readManifests } from '../adapters/inference/read-manifests.ts'
import { openVisionEndpoint, type VisionServer } from '../adapters/inference/vision-endpoint.ts'
import { openVisionFolder } from '../adapters/inference/vision-folder.ts'
import { linksIn } from '../adapters/sandbox/visible-folders.ts'
import type { SpeechReader, TextReader, VisionReader } from '../analysis/analyzer.ts'
import { visionModel } from '../analysis/vision/vision.ts'
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
  readonly visionReaders: Readonly<Record<string, VisionReader>>
}

/** Threads of each model: a worker for each core uses the machine better than one worker with many threads. */
export const modelThreads = 1

/** All networks on the processor. */
export const onProcessor: OnnxSettings = { provider: 'cpu', threads: modelThreads, onCpu: [] }

/** Makes the installed models and engines available to analyzers. */
export function openInstalledModels({ folders, manifests }: InstalledModels, settings: OnnxSettings, engines: Engines): ModelProvider {
  return openModels({ manifests, weights: folders.weights, settings, ...engines })
}

/** The server of the vision model that was added; null where none was, or where it is a folder that workers open themselves. */
export function addedVisionServer(manifests: readonly ModelManifest[]): VisionServer | null {
  const endpoint = manifests.find(({ id }) => id === visionModel)?.endpoint
  if (endpoint === undefined) return null
  return openVisionEndpoint({ url: endpoint.url, model: endpoint.model, hosts: process.env.WORDVEIL_MODEL_HOSTS })
}

/** The vision model that was added: opened here where it is a folder, asked through `remote` where it is a server. */
export function visionReaders({ manifests, folders }: InstalledModels, remote: VisionReader | null): Engines['visionReaders'] {
  const manifest = manifests.find(({ id }) => id === visionModel)
  if (manifest === undefined) return {}
  if (manifest.endpoint === undefined)
    return { [visionModel]: openVisionFolder({ manifest, weights: folders.weights, threads: modelThreads }) }
  return remote === null ? {} : { [visionModel]: remote }
}

/** What the weights that an operator added hold in memory once they are open, in bytes: about twice their size on disk. */
export function addedModelBytes(manifests: readonly ModelManifest[]): number {
  return (
    2 *
    manifests.filter(({ source }) => source === null).reduce((sum, { files }) => sum + files.reduce((all, { bytes }) => all + bytes, 0), 0)
  )
}
