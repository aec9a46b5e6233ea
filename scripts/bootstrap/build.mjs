import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf, isFresh, writeStamp } from './freshness.mjs'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'
import { duration, say } from './words.mjs'
import { onRuntime } from './wordveil.mjs'

const webInputs = ['src/web', 'src/contract', 'src/domain', 'index.html', 'vite.config.ts', 'package-lock.json']

/** Builds what the command line needs and the checkout lacks: the console's bundle and the models' weights. */
export async function build() {
  await buildWeb()
  await prepareModels()
}

async function buildWeb() {
  const stamp = join(root, 'dist', '.built-from')
  const digest = digestOf(root, webInputs)
  if (isFresh(stamp, digest)) return
  await ensureInstalled(true)
  await step('Building the console', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
  writeStamp(stamp, digest)
}

/** The script compares hashes itself and does nothing where the weights are all there. */
async function prepareModels() {
  await step('Preparing the models', ['scripts/prepare-models.ts'])
}

async function step(title, args) {
  if (!existsSync(join(root, args[0]))) throw new Error(`${title}: ${args[0]} is missing from the checkout.`)
  say(`${title} …`)
  const begun = Date.now()
  // Whatever the caller works in, what is built is the production page.
  const code = await onRuntime(args, { cwd: root, stdio: ['ignore', 2, 2], env: { NODE_ENV: 'production' } })
  if (code !== 0) throw new Error(`${title} failed (exit code ${code}). See what was written above.`)
  say(`${title}: done in ${duration(Date.now() - begun)}.`)
}
