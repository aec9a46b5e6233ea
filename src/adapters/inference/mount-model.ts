import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../../domain/problem.ts'
import { type ModelManifest, manifestSchema } from './manifest.ts'

/** What an administrator says of a model when adding it. */
export interface MountRequest {
  readonly id: string
  readonly version: string
  readonly task: string
  readonly licence: string
  readonly card: string
}

/** Copies a folder of weights to where models are mounted, and writes its manifest with the hash of every file. */
export async function mountFolder(source: string, into: string, request: MountRequest): Promise<ModelManifest> {
  const names = await filesIn(source)
  if (names.length === 0) throw new Problem('model-missing', 'the folder holds no files')
  const place = join(into, request.id)
  await rm(place, { recursive: true, force: true })
  await mkdir(place, { recursive: true })
  await cp(source, place, { recursive: true, dereference: true })
  const files = await Promise.all(names.map((name) => described(place, name)))
  return writeManifest(into, { ...request, source: null, convert: 'none', files })
}

/** Takes a model out again: its manifest and, where they lie here, its weights. */
export async function unmount(into: string, id: string): Promise<void> {
  await rm(join(into, `${id}.json`), { force: true })
  await rm(join(into, id), { recursive: true, force: true })
}

/** Writes the manifest of a model behind a server. */
export async function mountEndpoint(
  endpoint: NonNullable<ModelManifest['endpoint']>,
  into: string,
  request: MountRequest,
): Promise<ModelManifest> {
  await mkdir(into, { recursive: true })
  return writeManifest(into, { ...request, source: null, convert: 'none', files: [], endpoint })
}

async function writeManifest(into: string, manifest: object): Promise<ModelManifest> {
  const checked = manifestSchema.safeParse(manifest)
  if (!checked.success)
    throw new Problem('usage', checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  await writeFile(join(into, `${checked.data.id}.json`), `${JSON.stringify(checked.data, null, 2)}\n`)
  return checked.data
}

/** The files of a folder and its subfolders, as paths with slashes, sorted; what is hidden is left out. */
async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return paths.filter((path) => !path.split('/').some((part) => part.startsWith('.'))).toSorted()
}

async function described(folder: string, name: string): Promise<ModelManifest['files'][number]> {
  const path = join(folder, name)
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { name, sha256: hash.digest('hex'), bytes: (await stat(path)).size }
}
