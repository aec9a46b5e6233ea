import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files of an installation that another machine of the same kind needs to run it: the sources that git does not
 * ignore, what was built, the weights, and the packages that are not for development. Paths are relative to `root`, sorted.
 */
export function carriedFiles(root) {
  const known = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const sources = execFileSync('git', known, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0')
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const packages = carriedPackages(lock).flatMap((path) => filesUnder(root, path))
  const built = ['dist', 'models/weights'].flatMap((path) => filesUnder(root, path))
  const files = [...sources, ...packages, ...built, 'node_modules/.package-lock.json'].filter(
    (path) => path !== '' && existsSync(join(root, path)),
  )
  return [...new Set(files)].sort()
}

/** The folders of the packages in the lockfile that are not only for development. */
export function carriedPackages(lock) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev)
    .map(([path]) => path)
}

/** Packages inside a package have a line of their own in the lockfile, so their folders are left out here. */
function filesUnder(root, path) {
  if (!existsSync(join(root, path))) return []
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`
    if (entry.isFile()) return [inner]
    return entry.isDirectory() && entry.name !== 'node_modules' ? filesUnder(root, inner) : []
  })
}
