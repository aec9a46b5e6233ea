import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** SHA-256 over the names and bytes of the files under the given paths (relative to `root`; absent ones count as absent). */
export function digestOf(root, paths) {
  const digest = createHash('sha256')
  for (const path of paths) addPath(digest, root, path)
  return digest.digest('hex')
}

/** True where the stamp file holds this digest, that is, where nothing changed since it was written. */
export function isFresh(stamp, digest) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
}

/** Remembers the digest for `isFresh`. */
export function writeStamp(stamp, digest) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
}

function addPath(digest, root, path) {
  const whole = join(root, path)
  if (!existsSync(whole)) return
  if (statSync(whole).isDirectory()) {
    for (const name of readdirSync(whole).sort()) addPath(digest, root, `${path}/${name}`)
    return
  }
  digest.update(`${path}\0`).update(readFileSync(whole)).update('\0')
}
