import { join } from 'node:path'
import { offeredModel, probeVision } from '../adapters/inference/describe-endpoint.ts'
import type { ModelManifest } from '../adapters/inference/manifest.ts'
import { mountEndpoint, mountFolder, unmount } from '../adapters/inference/mount-model.ts'
import { type Probe, probeReader } from '../adapters/inference/probe-vision.ts'
import { openVisionFolder } from '../adapters/inference/vision-folder.ts'
import { visionModel } from '../analysis/vision/vision.ts'
import type { CommandContext } from '../cli/command-context.ts'
import { modelThreads } from './models.ts'
import { mountedModels } from './mounted-models.ts'

/** Adds a model that lies in a folder or behind a server, for all cases of this machine. */
export const addModel: CommandContext['addModel'] = async ({ source, task, licence, version, model }) => {
  const into = mountedModels()
  const request = { id: task, task, licence, card: `docs/model-cards/${task}.md` }
  if (!/^https?:\/\//.test(source)) {
    const manifest = await mountFolder(source, into, { ...request, version: version ?? 'unversioned' })
    const probe = task === visionModel ? await probeFolder(manifest, into) : null
    return { manifest: join(into, `${manifest.id}.json`), files: manifest.files.length, probe }
  }
  const hosts = process.env.WORDVEIL_MODEL_HOSTS
  const offered = await offeredModel(source, model, hosts)
  const probe = await probeVision(source, offered.model, hosts)
  const manifest = await mountEndpoint({ url: source, ...offered }, into, { ...request, version: version ?? offered.model })
  return { manifest: join(into, `${manifest.id}.json`), files: 0, probe }
}

/** A folder that does not open as a vision model is taken out again. */
async function probeFolder(manifest: ModelManifest, into: string): Promise<Probe> {
  try {
    return await probeReader(openVisionFolder({ manifest, weights: [into], threads: modelThreads }))
  } catch (error) {
    await unmount(into, manifest.id)
    throw error
  }
}
