import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countTests } from './check/count-tests.ts'
import { runSteps, type StepResult } from './check/run-steps.ts'
import { checkSteps } from './check/steps.ts'

// npm run check: everything that can be said of the sources without running the product end to end.
const root = join(import.meta.dirname, '..')
const folder = join(root, 'out', 'check')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const results = await runSteps(checkSteps(folder), { lanes: 2, cwd: root, told: tell })
const tests = countTests(join(folder, 'unit.json'))
const failedSteps = results.filter((result) => !result.ok)
const counts = {
  passed: results.length - failedSteps.length + tests.passed,
  failed: failedSteps.length + tests.failed,
  skipped: tests.skipped,
}
writeFileSync(join(folder, 'counts.json'), JSON.stringify(counts))
process.stdout.write(`check: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
if (counts.failed > 0) process.exitCode = 1

function tell(result: StepResult): void {
  const seconds = (result.milliseconds / 1000).toFixed(1).padStart(6)
  process.stdout.write(`${result.ok ? 'ok    ' : 'FAILED'} ${seconds} s  ${result.name}\n`)
  if (!result.ok || result.warned) process.stdout.write(`${result.output.trimEnd()}\n`)
}
