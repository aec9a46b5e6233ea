import { join } from 'node:path'
import { type ModelProvider, openModels } from '../src/adapters/inference/onnx-models.ts'
import { modelFolders, readManifests } from '../src/adapters/inference/read-manifests.ts'

/** The installed models with the given ids; throws `model-missing` where `scripts/prepare-models.ts` has not run. */
export async function realModels(ids: readonly string[]): Promise<ModelProvider> {
  const folders = modelFolders(join(import.meta.dirname, '..'), process.env.WORDVEIL_MODELS)
  const models = openModels({ manifests: await readManifests(folders), weights: folders.weights })
  models.check(ids)
  return models
}
