import { build } from './bootstrap/build.mjs'
import { ensureInstalled } from './bootstrap/install.mjs'
import { runSampleCase, serveConsole } from './bootstrap/sample-case.mjs'
import { say } from './bootstrap/words.mjs'
import { wordveil } from './bootstrap/wordveil.mjs'

// npm start: the sample case and the console. npm start -- ARGUMENTS: the command line with these arguments.
try {
  await ensureInstalled(false)
  await build()
  const args = process.argv.slice(2)
  if (args.length > 0) await wordveil(args)
  else process.exitCode = (await runSampleCase()) ?? (await serveConsole())
} catch (error) {
  say(error.message)
  process.exitCode = 3
}
