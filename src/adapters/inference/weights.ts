import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
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
  const bytes = readFileSync(placeOf(manifest, name, folders))
  compare(manifest, file, createHash('sha256').update(bytes).digest('hex'))
  return bytes
}

/**
 * The folder of a model whose files a library opens by itself, after every one was read piece by piece and checked: weights of any size.
 * Throws the problem `model-missing` or `model-altered`.
 */
export async function checkedFolder(manifest: ModelManifest, folders: readonly string[]): Promise<string> {
  for (const file of manifest.files) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(placeOf(manifest, file.name, folders)), hash)
    compare(manifest, file, hash.digest('hex'))
  }
  const folder = weightsFolder(manifest, folders)
  if (folder === null) throw new Problem('model-missing', `${manifest.id} ${manifest.version}`)
  return folder
}

function placeOf(manifest: ModelManifest, name: string, folders: readonly string[]): string {
  const folder = weightsFolder(manifest, folders)
  if (folder === null || !existsSync(join(folder, name))) throw new Problem('model-missing', `${manifest.id} ${manifest.version}: ${name}`)
  return join(folder, name)
}

function compare(manifest: ModelManifest, file: ModelManifest['files'][number], found: string): void {
  if (found === file.sha256) return
  throw new Problem('model-altered', `${manifest.id} ${manifest.version}: ${file.name} has SHA-256 ${found}`)
}
