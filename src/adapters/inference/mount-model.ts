import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
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

/** A model that was added, and what trying it showed. */
export interface Mounted<Tried> {
  readonly manifest: ModelManifest
  readonly tried: Tried
}

/**
 * Copies a folder of weights to where models are mounted, and writes its manifest with the hash of every file. The copy is tried first, by
 * its manifest and the folder that holds it: what fails there leaves an earlier model as it was.
 */
export async function mountFolder<Tried>(
  { source, into }: { readonly source: string; readonly into: string },
  request: MountRequest,
  attempt: (manifest: ModelManifest, weights: string) => Promise<Tried>,
): Promise<Mounted<Tried>> {
  const names = await filesIn(source)
  if (names.length === 0) throw new Problem('model-missing', 'the folder holds no files')
  await mkdir(into, { recursive: true })
  // Hidden and beside the models, so that moving it is one step and no half of it is ever taken for a model.
  const stage = await mkdtemp(join(into, '.adding-'))
  try {
    await cp(source, join(stage, request.id), { recursive: true, dereference: true })
    const files = await Promise.all(names.map((name) => described(join(stage, request.id), name)))
    const manifest = checkedManifest({ ...request, source: null, convert: 'none', files })
    const tried = await attempt(manifest, stage)
    await replace(join(into, request.id), { by: join(stage, request.id), former: join(stage, 'former') })
    await writeManifest(into, manifest)
    return { manifest, tried }
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}

/** Writes the manifest of a model behind a server; weights that had its place go. */
export async function mountEndpoint(
  endpoint: NonNullable<ModelManifest['endpoint']>,
  into: string,
  request: MountRequest,
): Promise<ModelManifest> {
  await mkdir(into, { recursive: true })
  const manifest = checkedManifest({ ...request, source: null, convert: 'none', files: [], endpoint })
  await writeManifest(into, manifest)
  await rm(join(into, request.id), { recursive: true, force: true })
  return manifest
}

async function replace(place: string, { by, former }: { readonly by: string; readonly former: string }): Promise<void> {
  try {
    await rename(place, former)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause
  }
  await rename(by, place)
}

function checkedManifest(manifest: object): ModelManifest {
  const checked = manifestSchema.safeParse(manifest)
  if (checked.success) return checked.data
  throw new Problem('usage', checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
}

async function writeManifest(into: string, manifest: ModelManifest): Promise<void> {
  await writeFile(join(into, `${manifest.id}.json`), `${JSON.stringify(manifest, null, 2)}\n`)
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
