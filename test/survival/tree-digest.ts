import { spawnSync } from 'node:child_process'

/** Everything in a folder as the system lists it: names as bytes, kinds, sizes, times, targets of links, and the hash of every file. */
export function treeDigest(folder: string): string {
  const script = `cd "$1" && find . -printf '%p %y %s %T@ %m %l\\n' | LC_ALL=C sort; find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum --`
  return spawnSync('sh', ['-c', script, 'sh', folder], { encoding: 'latin1', maxBuffer: 1e9 }).stdout
}
