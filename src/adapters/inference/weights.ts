import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../domain/problem.ts'
import type { ModelManifest } from './manifest.ts'

/** The folder that holds the weights of a model: the first that has any of its files; null where none has. */
export function weightsFolder(manifest: ModelManifest, folders: readonly string[]): string | null {
  const candidates = folders.map((folder) => join(folder, manifest.id))
  return candidates.find((folder) => manifest.files.some((file) => existsSync(join(folder, file.name)))) ?? null
}

/**
 * One file of a model, checked against its manifest; the bytes that were checked are the bytes returned. Throws the problem
 * `model-missing` or `model-altered`.
 */
export function readWeights(manifest: ModelManifest, name: string, folders: readonly string[]): Buffer {
  const file = manifest.files.find((one) => one.name === name)
  if (file === undefined) throw new Error(`The manifest of ${manifest.id} lists no file ${name}`)
  const folder = weightsFolder(manifest, folders)
  if (folder === null || !existsSync(join(folder, name))) throw new Problem('model-missing', `${manifest.id} ${manifest.version}: ${name}`)
  const bytes = readFileSync(join(folder, name))
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== file.sha256) throw new Problem('model-altered', `${manifest.id} ${manifest.version}: ${name} has SHA-256 ${found}`)
  return bytes
}
