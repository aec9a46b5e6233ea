import type { ModelServers } from '../adapters/inference/answer-worker.ts'
import type { ModelManifest } from '../adapters/inference/manifest.ts'
import { type ModelProvider, openModels } from '../adapters/inference/onnx-models.ts'
import type { OnnxSettings } from '../adapters/inference/onnx-network.ts'
import { type ModelFolders, modelFolders, readManifests } from '../adapters/inference/read-manifests.ts'
import { openTranslationEndpoint } from '../adapters/inference/translation-endpoint.ts'
import { openTranslationFolder } from '../adapters/inference/translation-folder.ts'
import { openVisionEndpoint } from '../adapters/inference/vision-endpoint.ts'
import { openVisionFolder } from '../adapters/inference/vision-folder.ts'
import { linksIn } from '../adapters/sandbox/visible-folders.ts'
import type { SpeechReader, TextReader, Translator, VisionReader } from '../analysis/analyzer.ts'
import { translationModel } from '../analysis/translation/translation.ts'
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
  readonly translators: Readonly<Record<string, Translator>>
}

/** Threads of each model: a worker for each core uses the machine better than one worker with many threads. */
export const modelThreads = 1

/** All networks on the processor. */
export const onProcessor: OnnxSettings = { provider: 'cpu', threads: modelThreads, onCpu: [] }

/** Makes the installed models and engines available to analyzers. */
export function openInstalledModels({ folders, manifests }: InstalledModels, settings: OnnxSettings, engines: Engines): ModelProvider {
  return openModels({ manifests, weights: folders.weights, settings, ...engines })
}

/** The servers of the models that were added; null where none was, or where it is a folder that workers open themselves. */
export function addedServers(manifests: readonly ModelManifest[]): ModelServers {
  const server = (id: string) => {
    const endpoint = manifests.find((manifest) => manifest.id === id)?.endpoint
    return endpoint === undefined ? null : { url: endpoint.url, model: endpoint.model, hosts: process.env.WORDVEIL_MODEL_HOSTS }
  }
  const [vision, translation] = [server(visionModel), server(translationModel)]
  return {
    vision: vision === null ? null : openVisionEndpoint(vision),
    translation: translation === null ? null : openTranslationEndpoint(translation),
  }
}

/** How analyzers reach models that are behind a server. */
export interface RemoteReaders {
  readonly vision: VisionReader
  readonly translation: Translator
}

/** The vision and translation models that were added: opened here where they are folders, asked through `remote` where they are servers. */
export function addedReaders(
  { manifests, folders }: InstalledModels,
  remote: RemoteReaders | null,
): Pick<Engines, 'visionReaders' | 'translators'> {
  const options = { weights: folders.weights, threads: modelThreads }
  const byId = <Reader>(id: string, open: (manifest: ModelManifest) => Reader, far: Reader | undefined) => {
    const manifest = manifests.find((one) => one.id === id)
    const reader = manifest === undefined ? undefined : manifest.endpoint === undefined ? open(manifest) : far
    return reader === undefined ? {} : { [id]: reader }
  }
  return {
    visionReaders: byId(visionModel, (manifest) => openVisionFolder({ manifest, ...options }), remote?.vision),
    translators: byId(translationModel, (manifest) => openTranslationFolder({ manifest, ...options }), remote?.translation),
  }
}

/** What the weights that an operator added hold in memory once they are open, in bytes: about twice their size on disk. */
export function addedModelBytes(manifests: readonly ModelManifest[]): number {
  return (
    2 *
    manifests.filter(({ source }) => source === null).reduce((sum, { files }) => sum + files.reduce((all, { bytes }) => all + bytes, 0), 0)
  )
}
