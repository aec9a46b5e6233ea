import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { launch } from './launch.mjs'
import { root } from './root.mjs'
import { say } from './words.mjs'

/** Installs the Debian packages that tests use and this machine lacks; where it may not, says which tests that concerns. */
export async function ensureDebianPackages() {
  const packages = JSON.parse(readFileSync(join(root, 'scripts', 'debian-packages.json'), 'utf8'))
  const absent = absentPackages(packages, process.env.PATH ?? '')
  if (absent.length === 0) return
  const names = absent.map(({ name }) => name)
  if (isOnPath('apt-get', process.env.PATH ?? '') && process.getuid?.() === 0) {
    say(`Installing Debian packages for the tests: ${names.join(', ')}.`)
    await apt(['update', '-qq'])
    await apt(['install', '-y', '-qq', '--no-install-recommends', ...names])
  }
  for (const missing of absentPackages(absent, process.env.PATH ?? '')) {
    say(`Not on this machine: ${missing.name}. These tests cannot run or will fail: ${missing.for}.`)
  }
}

/** Those of the packages whose program is not found on the path, or whose file is not there. */
export function absentPackages(packages, path) {
  return packages.filter(({ program, file }) => (program === undefined ? !existsSync(file) : !isOnPath(program, path)))
}

function isOnPath(program, path) {
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}

/** A failure is told by the packages that are still absent afterwards. */
function apt(args) {
  return launch('apt-get', args, { stdio: ['ignore', 'ignore', 2], env: { DEBIAN_FRONTEND: 'noninteractive' } })
}
