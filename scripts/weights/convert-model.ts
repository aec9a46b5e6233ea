import { basename } from 'node:path'
import type { ModelManifest } from '../../src/adapters/inference/manifest.ts'
import { convertGraphModel } from './convert-graph-model.ts'
import { convertLayersModel } from './convert-layers-model.ts'
import { readScriptModule } from './script-module.ts'

/** The weight files of a model by name, made of the files of its package. */
export function convertModel(manifest: ModelManifest, sources: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  const paths = manifest.source?.files ?? []
  const originals = paths.map((path) => ({ path, content: sources.get(path) ?? missing(path) }))
  if (manifest.convert === 'none') {
    return new Map(manifest.files.map((file, index) => [file.name, originals[index]?.content ?? missing(file.name)]))
  }
  const [model, ...shards] = originals
  const [target] = manifest.files
  if (model === undefined || target === undefined) throw new Error(`The model ${manifest.id} has no source or no file`)
  const convert = manifest.convert === 'tfjs-graph' ? convertGraphModel : convertLayersModel
  const weights = new Map(shards.map(({ path, content }) => [shardName(path), shardContent(path, content)]))
  return new Map([[target.name, convert(modelJson(model.path, model.content), weights, manifest.outputs ?? [])]])
}

const scriptEnding = /(\.min)?\.js$/

function modelJson(path: string, content: Buffer): unknown {
  return scriptEnding.test(path) ? readScriptModule(content.toString('utf8')) : JSON.parse(content.toString('utf8'))
}

function shardName(path: string): string {
  return basename(path).replace(scriptEnding, '')
}

function shardContent(path: string, content: Buffer): Buffer {
  return scriptEnding.test(path) ? Buffer.from(String(readScriptModule(content.toString('utf8'))), 'base64') : content
}

function missing(path: string): never {
  throw new Error(`The package holds no ${path}`)
}
