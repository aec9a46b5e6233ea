import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readImports } from './read-imports.ts'

/** One source file. Paths are relative to the root, with forward slashes. */
export interface Module {
  readonly path: string
  /** Modules of this repository that it imports. */
  readonly local: readonly string[]
  /** Packages and `node:` modules that it imports, by package name. */
  readonly packages: readonly string[]
}

/** All modules under `src` by path, tests among them. Throws where a relative import leads nowhere. */
export function readModules(root: string): ReadonlyMap<string, Module> {
  const paths = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  const known = new Set(paths)
  return new Map(paths.sort().map((path) => [path, readModule(root, path, known)]))
}

/** True for files that only tests load; rings and walls are not for them. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

function readModule(root: string, path: string, known: ReadonlySet<string>): Module {
  const specifiers = readImports(path, readFileSync(join(root, path), 'utf8')).map((found) => found.specifier)
  const relative = specifiers.filter((specifier) => specifier.startsWith('.'))
  const local = relative.map((specifier) => posix.join(posix.dirname(path), specifier)).filter((target) => /\.tsx?$/.test(target))
  const lost = local.find((target) => target.startsWith('src/') && !known.has(target))
  if (lost !== undefined) throw new Error(`${path} imports ${lost}, which does not exist`)
  const packages = specifiers.filter((specifier) => !specifier.startsWith('.')).map(packageName)
  return { path, local: [...new Set(local)], packages: [...new Set(packages)] }
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
