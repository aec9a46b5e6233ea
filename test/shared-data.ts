import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of test media with ground truth that lies beside the checkout; null where it is absent. */
export function sharedData(): string | null {
  const candidates = [process.env.WORDVEIL_SHARED_DATA, join(import.meta.dirname, '..', '..', 'shared', 'data')]
  return candidates.find((path) => path !== undefined && existsSync(join(path, 'MANIFEST.tsv'))) ?? null
}
