import { createHash, randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ModelManifest } from '../../src/adapters/inference/manifest.ts'

/** What a file of a model hashes to, as manifests write it. */
export function describeFile(name: string, content: Uint8Array): ModelManifest['files'][number] {
  return { name, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
}

/** Refuses weights that are not those of the manifest. */
export function checkFiles(manifest: ModelManifest, files: ReadonlyMap<string, Uint8Array>): void {
  for (const expected of manifest.files) {
    const found = describeFile(expected.name, files.get(expected.name) ?? new Uint8Array())
    if (found.sha256 !== expected.sha256) {
      throw new Error(`${manifest.id}/${expected.name} has SHA-256 ${found.sha256}, but its manifest says ${expected.sha256}`)
    }
  }
}

/** Puts checked weights into `<folder>/<id>/`, so that they are there whole or not at all. */
export async function installWeights(manifest: ModelManifest, files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<void> {
  const target = join(folder, manifest.id)
  const fresh = join(folder, `.${manifest.id}-${randomBytes(6).toString('hex')}`)
  await mkdir(fresh, { recursive: true })
  try {
    for (const [name, content] of files) await writeFile(join(fresh, name), content)
    await rm(target, { recursive: true, force: true })
    await rename(fresh, target)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}
