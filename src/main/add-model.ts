import { join } from 'node:path'
import { offeredModel, probeVision } from '../adapters/inference/describe-endpoint.ts'
import { mountEndpoint, mountFolder } from '../adapters/inference/mount-model.ts'
import type { CommandContext } from '../cli/command-context.ts'
import { mountedModels } from './mounted-models.ts'

/** Adds a model that lies in a folder or behind a server, for all cases of this machine. */
export const addModel: CommandContext['addModel'] = async ({ source, task, licence, version, model }) => {
  const into = mountedModels()
  const request = { id: task, task, licence, card: `docs/model-cards/${task}.md` }
  if (!/^https?:\/\//.test(source)) {
    const manifest = await mountFolder(source, into, { ...request, version: version ?? 'unversioned' })
    return { manifest: join(into, `${manifest.id}.json`), files: manifest.files.length, probe: null }
  }
  const hosts = process.env.WORDVEIL_MODEL_HOSTS
  const offered = await offeredModel(source, model, hosts)
  const probe = await probeVision(source, offered.model, hosts)
  const manifest = await mountEndpoint({ url: source, ...offered }, into, { ...request, version: version ?? offered.model })
  return { manifest: join(into, `${manifest.id}.json`), files: 0, probe }
}
