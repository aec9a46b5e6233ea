import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The packages of the lockfile that are absent from node_modules or there in another version. `developing` adds those
 * that only building and testing need; packages for other platforms are never missed.
 */
export function missingPackages(lock, installed, developing) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && isNeeded(entry, developing))
    .filter(([path, entry]) => !isSame(entry, installed?.packages[path]))
    .map(([path]) => path)
}

/** `missingPackages` for the checkout at `root`, by the record that npm leaves when an installation is whole. */
export function missingIn(root, developing) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const record = join(root, 'node_modules', '.package-lock.json')
  return missingPackages(lock, existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : undefined, developing)
}

function isNeeded(entry, developing) {
  if (entry.optional || entry.devOptional || entry.peer) return false
  return developing || !entry.dev
}

function isSame(wanted, present) {
  return present !== undefined && present.version === wanted.version && present.integrity === wanted.integrity
}
