import { join } from 'node:path'
import { offeredModel, probeVision } from '../adapters/inference/describe-endpoint.ts'
import type { ModelManifest } from '../adapters/inference/manifest.ts'
import { mountEndpoint, mountFolder } from '../adapters/inference/mount-model.ts'
import { probeTranslation } from '../adapters/inference/probe-translation.ts'
import { type Probe, probeReader } from '../adapters/inference/probe-vision.ts'
import { openTranslationEndpoint } from '../adapters/inference/translation-endpoint.ts'
import { openTranslationFolder } from '../adapters/inference/translation-folder.ts'
import { openVisionFolder } from '../adapters/inference/vision-folder.ts'
import { translationModel } from '../analysis/translation/translation.ts'
import { visionModel } from '../analysis/vision/vision.ts'
import type { CommandContext } from '../cli/command-context.ts'
import { locales } from '../language/locale-tag.ts'
import { modelThreads } from './models.ts'
import { mountedModels } from './mounted-models.ts'

/** Adds a model that lies in a folder or behind a server, for all cases of this machine; it is tried before it takes the place of another. */
export const addModel: CommandContext['addModel'] = async ({ source, task, licence, version, model }) => {
  const into = mountedModels()
  const request = { id: task, task, licence, card: `docs/model-cards/${task}.md` }
  if (!/^https?:\/\//.test(source)) {
    const named = { ...request, version: version ?? 'unversioned' }
    const { manifest, tried } = await mountFolder({ source, into }, named, probeFolder)
    return { manifest: join(into, `${manifest.id}.json`), files: manifest.files.length, probe: tried }
  }
  const hosts = process.env.WORDVEIL_MODEL_HOSTS
  const offered = await offeredModel(source, model, hosts)
  const probe = await probeServer(task, { url: source, model: offered.model, hosts })
  const manifest = await mountEndpoint({ url: source, ...offered }, into, { ...request, version: version ?? offered.model })
  return { manifest: join(into, `${manifest.id}.json`), files: 0, probe }
}

/** A speech model is not tried: what is malformed ends the process that opens it. */
async function probeFolder(manifest: ModelManifest, weights: string): Promise<Probe | null> {
  const options = { manifest, weights: [weights], threads: modelThreads }
  if (manifest.task === visionModel) return probeReader(openVisionFolder(options))
  return manifest.task === translationModel ? probeTranslation(openTranslationFolder(options), locales) : null
}

function probeServer(
  task: string,
  server: { readonly url: string; readonly model: string; readonly hosts: string | undefined },
): Promise<Probe> {
  return task === translationModel
    ? probeTranslation(openTranslationEndpoint(server), locales)
    : probeVision(server.url, server.model, server.hosts)
}
