import { missingIn } from './installed.mjs'
import { launch } from './launch.mjs'
import { root } from './root.mjs'
import { findRuntime, thisPlace } from './runtime.mjs'
import { duration, say } from './words.mjs'

/** Installs the packages of the lockfile where any is missing. Throws in plain words where npm fails. */
export async function ensureInstalled(developing) {
  const missing = missingIn(root, developing)
  if (missing.length === 0 && 'path' in findRuntime(thisPlace(root))) return
  say(`Installing packages (${missing.length} are missing). This takes a few minutes the first time.`)
  const begun = Date.now()
  const code = await npm(['ci', '--no-progress', '--loglevel=error'])
  if (code !== 0) throw new Error(`npm could not install the packages (exit code ${code}). See what it wrote above.`)
  say(`Installed in ${duration(Date.now() - begun)}.`)
}

function npm(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return launch(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
  return launch(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: ['ignore', 2, 2] })
}
