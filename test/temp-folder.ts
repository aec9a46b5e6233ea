import { accessSync, constants, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder that is removed when disposed; in memory where the system offers that, as tests commit far more than they store. */
export function tempFolder(): { readonly path: string } & Disposable {
  const path = realpathSync(mkdtempSync(join(isWritable('/dev/shm') ? '/dev/shm' : tmpdir(), 'wordveil-test-')))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    // Other systems have no such folder.
    return false
  }
}
