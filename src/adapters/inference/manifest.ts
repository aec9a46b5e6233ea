import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Sha256 } from '../../domain/id.ts'
import type { ModelRef } from '../../domain/observation.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** A path in the model's own folder, with slashes. */
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/)

/** The npm package that carries the original files; paths are relative to the package root. */
const packageSource = z.strictObject({
  package: z.string().min(1),
  version: z.string().min(1),
  integrity: z.string().startsWith('sha512-'),
  files: z.array(z.string().min(1)).min(1),
})

/**
 * What a model is, where its weights come from and what they hash to. One file `models/<id>.json` each; the weights lie in
 * `<folder>/<id>/`.
 *
 * `source` is null for what the operator mounts. `convert` tells how `source.files` become `files`: `none` takes them one by one in
 * the order of the list; `tfjs-graph` and `tfjs-layers` make one ONNX file of a TensorFlow.js model, with `outputs` naming the nodes
 * or layers to give out. The first `.onnx` file is the network; all others are side files. `probe` names its one input (32-bit
 * numbers) and a shape that it takes, by which an accelerator is held against the processor; without it the model stays on the processor.
 * A model behind a server has an `endpoint` in place of files: the base address, the name that the server knows it by, and the hash of
 * what the server said of it when it was added.
 */
export const manifestSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    version: z.string().min(1),
    task: z.string().min(1),
    licence: z.string().min(1),
    card: z.string().startsWith('docs/model-cards/').endsWith('.md'),
    source: packageSource.nullable(),
    convert: z.enum(['none', 'tfjs-graph', 'tfjs-layers']),
    outputs: z.array(z.string()).min(1).optional(),
    files: z.array(z.strictObject({ name: fileName, sha256, bytes: z.int().positive() })),
    endpoint: z.strictObject({ url: z.url(), model: z.string().min(1), sha256 }).optional(),
    probe: z.strictObject({ input: z.string().min(1), dims: z.array(z.int().positive()).min(1) }).optional(),
  })
  .refine((manifest) => (manifest.endpoint === undefined) === manifest.files.length > 0, { message: 'a model has files or an endpoint' })
  .refine((manifest) => manifest.convert !== 'none' || manifest.source === null || manifest.source.files.length === manifest.files.length, {
    message: 'files must pair with source.files one by one where nothing is converted',
  })
  .refine((manifest) => manifest.convert === 'none' || (manifest.outputs !== undefined && manifest.files.length === 1), {
    message: 'a conversion names its outputs and makes one file',
  })

export type ModelManifest = z.infer<typeof manifestSchema>

/**
 * How provenance names a model: the hash of its one file or, where it has several, of their `sha256sum` listing in the order of the
 * manifest.
 */
export function modelRef(manifest: ModelManifest): ModelRef {
  return { id: manifest.id, version: manifest.version, sha256: weightHash(manifest) as Sha256 }
}

function weightHash(manifest: ModelManifest): string {
  if (manifest.endpoint !== undefined) return manifest.endpoint.sha256
  const [first, ...more] = manifest.files
  if (first !== undefined && more.length === 0) return first.sha256
  const listing = manifest.files.map((file) => `${file.sha256}  ${file.name}\n`).join('')
  return createHash('sha256').update(listing).digest('hex')
}
