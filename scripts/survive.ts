import { partNames, survivalParts } from './survive/parts.ts'
import { openProgress } from './survive/progress.ts'
import { runParts } from './survive/run-parts.ts'
import { readSettings, type Settings, usage } from './survive/settings.ts'
import { stopOnSignals, stoppedCode } from './survive/stop-on-signals.ts'

// npm run survive -- [PART …] [--files N] [--kills N] [--disks N] [--losses N] [--seed N]: the long forms of the survival tests. Prints what was
// found as a Markdown table, part by part, and tells each fault on stderr as it is found; ends with 1 where anything was lost, left behind or
// left unexplained. Asked to stop (ctrl-C, SIGTERM), it ends what it started, prints what was found until then and ends with 130 or 143.
const settings = readSettings(process.argv.slice(2), partNames)
if (settings === null) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 3
} else process.exitCode = await survive(settings)

async function survive(settings: Settings): Promise<number> {
  const stop = stopOnSignals()
  process.stdout.write('| what | figure |\n| --- | --- |\n')
  const faults = await runParts(survivalParts(settings), {
    observe: (part) => openProgress(part, stop.signal),
    print: (rows) => void process.stdout.write(rows.map(([what, figure]) => `| ${what} | ${figure} |\n`).join('')),
  })
  const by = stop.by()
  if (by !== null) process.stdout.write(`\nStopped by ${by}: the table tells what was done until then.\n`)
  process.stdout.write(
    faults.length === 0 ? '\nNo fault.\n' : `\n${faults.length} faults:\n${faults.map((fault) => `- ${fault}\n`).join('')}`,
  )
  if (by !== null) return stoppedCode(by)
  return faults.length > 0 ? 1 : 0
}
