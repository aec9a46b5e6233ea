import { readFileSync } from 'node:fs'

/** The rows of a tab-separated file below its heading line. */
export function readTable(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}
