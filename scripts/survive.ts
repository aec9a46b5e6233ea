import { survivalParts } from './survive/parts.ts'
import { readSettings, usage } from './survive/settings.ts'

// npm run survive -- [PART …] [--files N] [--kills N] [--disks N] [--losses N] [--seed N]: the long forms of the survival tests. Prints what was
// found as a Markdown table; ends with 1 where anything was lost, left behind or left unexplained.
const settings = readSettings(process.argv.slice(2), Object.keys(survivalParts))
if (settings === null) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 3
} else {
  const faults: string[] = []
  process.stdout.write('| what | figure |\n| --- | --- |\n')
  for (const part of settings.parts) {
    const found = await survivalParts[part]?.(settings)
    for (const [what, figure] of found?.rows ?? []) process.stdout.write(`| ${what} | ${figure} |\n`)
    faults.push(...(found?.faults ?? []))
  }
  process.stdout.write(
    faults.length === 0 ? '\nNo fault.\n' : `\n${faults.length} faults:\n${faults.map((fault) => `- ${fault}\n`).join('')}`,
  )
  if (faults.length > 0) process.exitCode = 1
}
