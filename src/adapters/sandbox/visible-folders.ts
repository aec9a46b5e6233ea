import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where an operating system keeps programs and their libraries. */
const programFolders = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/opt', '/nix/store', '/gnu/store']
/** What the loader of programs looks up; nothing else of /etc is shown. */
const loaderFiles = ['/etc/ld.so.cache', '/etc/alternatives']
const installation = resolve(import.meta.dirname, '..', '..', '..')

let system: readonly string[] | undefined

/** Arguments that show the programs of this machine, read-only, and none of its data. */
export function systemFolders(): readonly string[] {
  system ??= [...programFolders, ...loaderFiles].filter((path) => existsSync(path)).flatMap(shownAsItIs)
  return system
}

/** The folders link into one another on most systems, and a link has to stay one. */
function shownAsItIs(path: string): string[] {
  return lstatSync(path).isSymbolicLink() ? ['--symlink', readlinkSync(path), path] : ['--ro-bind', path, path]
}

/** Arguments that show a path read-only, under its name and where that name leads. What does not exist is left out. */
export function shown(path: string): string[] {
  if (!existsSync(path)) return []
  const real = realpathSync(path)
  const bind = ['--ro-bind-try', real, real]
  return real === resolve(path) ? bind : [...bind, '--ro-bind-try', real, resolve(path)]
}

/** What a script of ours needs: this Node.js, the sources and the packages. */
export const scriptFolders: readonly string[] = [
  process.execPath,
  ...['src', 'node_modules', 'package.json'].map((part) => join(installation, part)),
]

const accelerators = /^(nvidia.*|dri|kfd|dxg)$/

/** Arguments that show the accelerators of this machine, which a model may run on. */
export function acceleratorDevices(): string[] {
  const devices = readdirSync('/dev').filter((name) => accelerators.test(name))
  return devices.flatMap((name) => ['--dev-bind-try', `/dev/${name}`, `/dev/${name}`])
}
