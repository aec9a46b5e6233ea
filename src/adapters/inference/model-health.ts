import { Problem } from '../../domain/problem.ts'
import { type ModelManifest, modelRef } from './manifest.ts'
import { checkedFolder } from './weights.ts'

/** The state of one model on this machine. `detail` says which file, where something is wrong. */
export interface ModelHealth {
  readonly id: string
  readonly version: string
  readonly task: string
  readonly licence: string
  readonly card: string
  readonly sha256: string
  readonly state: 'present' | 'missing' | 'altered'
  readonly detail: string | null
}

/** Checks every file of every model against its manifest; in the order of the manifests. */
export async function modelHealth(manifests: readonly ModelManifest[], folders: readonly string[]): Promise<readonly ModelHealth[]> {
  return Promise.all(
    manifests.map(async (manifest) => {
      const { id, version, task, licence, card } = manifest
      return { id, version, task, licence, card, sha256: modelRef(manifest).sha256, ...(await stateOf(manifest, folders)) }
    }),
  )
}

async function stateOf(manifest: ModelManifest, folders: readonly string[]): Promise<Pick<ModelHealth, 'state' | 'detail'>> {
  try {
    if (manifest.endpoint === undefined) await checkedFolder(manifest, folders)
    return { state: 'present', detail: null }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { state: error.code === 'model-altered' ? 'altered' : 'missing', detail: error.detail }
  }
}
