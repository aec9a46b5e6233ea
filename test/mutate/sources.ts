import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

/** Files to damage, by extension. */
export type Sources = ReadonlyMap<string, readonly string[]>

const folders = ['photo', 'formats', 'pngsuite', 'metadata', 'video', 'audio', 'hostile']
const noMedia = new Set(['', '.json', '.tsv', '.txt', '.md', '.README'])
const mostBytes = 150_000

/** The small files of the test data in every format that they hold. */
export function smallSources(data: string): Sources {
  const paths = folders
    .flatMap((folder) => readdirSync(join(data, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !noMedia.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size > 0 && statSync(path).size <= mostBytes)
    .toSorted()
  return Map.groupBy(paths, (path) => extname(path).slice(1).toLowerCase())
}
