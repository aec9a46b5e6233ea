import { existsSync } from 'node:fs'
import { join } from 'node:path'

const runtimeMajor = 24

/**
 * The Node that everything but the bootstrap runs on: the one pinned through npm for this platform, else the present one
 * where it is fit. Gives `{ path }`, or `{ problem, remedy }` in plain words.
 */
export function findRuntime(place) {
  const { root, platform, arch } = place
  if (!existsSync(join(root, 'node_modules'))) {
    return {
      problem: 'Wordveil is not installed yet: the folder node_modules is missing.',
      remedy: `Run "npm start" or "npm ci" in ${root}.`,
    }
  }
  const pinned = pinnedPath(root, platform, arch)
  if (existsSync(pinned)) return { path: pinned }
  if (isFit(place.presentVersion)) return { path: place.presentPath }
  return {
    problem: `No fit runtime for ${platform} ${arch}: Wordveil runs on Node ${runtimeMajor}, and this is Node ${place.presentVersion}.`,
    remedy: `Run "npm ci" in ${root}, or install Node ${runtimeMajor} and start again with it.`,
  }
}

/** This machine, as `findRuntime` wants it. */
export function thisPlace(root) {
  return { root, platform: process.platform, arch: process.arch, presentVersion: process.versions.node, presentPath: process.execPath }
}

function pinnedPath(root, platform, arch) {
  const system = platform === 'win32' ? 'win' : platform
  return join(root, 'node_modules', `node-${system}-${arch}`, 'bin', platform === 'win32' ? 'node.exe' : 'node')
}

function isFit(version) {
  return Number.parseInt(version, 10) === runtimeMajor
}
