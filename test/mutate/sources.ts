import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

/** Files to damage, by extension. */
export type Sources = ReadonlyMap<string, readonly string[]>

const folders = ['photo', 'formats', 'pngsuite', 'metadata', 'video', 'audio', 'hostile']
const noMedia = new Set(['', '.json', '.tsv', '.txt', '.md', '.README'])
const smallBytes = 150_000

/** The files of the test data in every format that they hold: of each the small ones, or the smallest where none is small. */
export function everyFormat(data: string): Sources {
  const paths = folders
    .flatMap((folder) => readdirSync(join(data, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !noMedia.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size > 0)
    .toSorted()
  const all = Map.groupBy(paths, (path) => extname(path).slice(1).toLowerCase())
  return new Map([...all].map(([extension, files]) => [extension, smallOf(files)]))
}

function smallOf(files: readonly string[]): readonly string[] {
  const small = files.filter((path) => statSync(path).size <= smallBytes)
  return small.length > 0 ? small : files.toSorted((a, b) => statSync(a).size - statSync(b).size).slice(0, 1)
}
