import { readdir, readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type ModelManifest, manifestSchema } from './manifest.ts'

/** Where manifests (`<id>.json`) and weights (`<id>/…`) are looked for, in this order. */
export interface ModelFolders {
  readonly manifests: readonly string[]
  readonly weights: readonly string[]
}

/** The folders of an installation: its own `models/`, then those that the operator mounted by `WORDVEIL_MODELS`. */
export function modelFolders(installation: string, mounted: string | undefined): ModelFolders {
  const mounts = (mounted ?? '').split(delimiter).filter((path) => path !== '')
  const own = join(installation, 'models')
  return { manifests: [own, ...mounts], weights: [join(own, 'weights'), ...mounts] }
}

/** All manifests in the folders, in the order of their ids. A broken or repeated manifest is a fault of the installation and throws. */
export async function readManifests(folders: ModelFolders): Promise<readonly ModelManifest[]> {
  const lists = await Promise.all(folders.manifests.map(readFolder))
  const manifests = lists.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const repeated = manifests.find((manifest, index) => manifests[index - 1]?.id === manifest.id)
  if (repeated !== undefined) throw new Error(`Two manifests describe the model ${repeated.id}`)
  return manifests
}

async function readFolder(folder: string): Promise<ModelManifest[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(names.map((name) => readManifest(join(folder, name), name)))
}

async function readManifest(path: string, name: string): Promise<ModelManifest> {
  const manifest = manifestSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (!manifest.success) throw new Error(`The model manifest ${name} is not valid`, { cause: manifest.error })
  if (`${manifest.data.id}.json` !== name) throw new Error(`The model manifest ${name} describes ${manifest.data.id}`)
  return manifest.data
}
