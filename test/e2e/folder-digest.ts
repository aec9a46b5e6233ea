import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of a folder with its SHA-256 and time of change: what must not differ after a run. */
export function folderDigest(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(files.map((entry) => fileDigest(join(entry.parentPath, entry.name), folder)).toSorted())
}

function fileDigest(path: string, folder: string): [string, string] {
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
  return [path.slice(folder.length + 1), `${hash} ${statSync(path).mtimeMs}`]
}
