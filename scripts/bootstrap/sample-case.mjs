import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { say } from './words.mjs'
import { onRuntime } from './wordveil.mjs'

const cli = join(root, 'src', 'main', 'cli.ts')
const reports = join(root, 'out', 'sample')

/** Describes and reports the sample case. Gives the exit code where it failed, null where the way may go on. */
export async function runSampleCase() {
  say('Describing the sample case (samples/case). Two of its files are broken on purpose.')
  const wanted = ['--case', 'SAMPLE', '--lang', reportLanguages(process.env).join(','), '--report', 'pdf,html,json', '--out', reports]
  const code = await onRuntime([cli, 'run', join(root, 'samples', 'case'), ...wanted])
  if (!isDone(code)) return code
  return null
}

/** English, Swedish, and the language of the person where Wordveil writes it, that one first. */
export function reportLanguages(environment) {
  const written = readdirSync(join(root, 'src', 'language', 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const named = [environment.WORDVEIL_LANG, environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => value)
  const own = (named ?? '').split(/[_.@-]/)[0].toLowerCase()
  return [...new Set([...written.map(({ name }) => name).filter((name) => name === own), 'en', 'sv'])]
}

/** Serves the console until ctrl-C. For tests, WORDVEIL_START_ONCE=1 ends it as soon as it has answered one request. */
export function serveConsole() {
  say('Starting the console. Stop it with ctrl-C.')
  if (process.env.WORDVEIL_START_ONCE !== '1') return onRuntime([cli, 'serve'])
  return onRuntime([cli, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'], started: stopAfterFirstAnswer })
}

/** Exit code 2 means: done, but some files could not be read. */
function isDone(code) {
  return code === 0 || code === 2
}

function stopAfterFirstAnswer(child) {
  let written = ''
  const read = async (chunk) => {
    process.stderr.write(chunk)
    written += chunk
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(written)?.[0]
    if (address === undefined) return
    child.stdout.off('data', read)
    child.stderr.off('data', read)
    const answer = await fetch(address).catch((error) => error)
    say(`The console answered ${answer.status ?? answer.message}.`)
    child.kill('SIGTERM')
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
}
