import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './bootstrap/build.mjs'
import { ensureDebianPackages } from './bootstrap/debian.mjs'
import { ensureInstalled } from './bootstrap/install.mjs'
import { root } from './bootstrap/root.mjs'
import { say } from './bootstrap/words.mjs'
import { onRuntime } from './bootstrap/wordveil.mjs'

// npm test: installs what is missing, then the check and the end-to-end tests. The last line holds the totals.
const results = join(root, 'out', 'check')
const endToEnd = join(results, 'end-to-end.json')
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'end-to-end']
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${endToEnd}`]

try {
  await ensureInstalled(true)
  await ensureDebianPackages()
  await build()
  const checkCode = await onRuntime(['scripts/check.ts'], { cwd: root })
  mkdirSync(results, { recursive: true })
  const endToEndCode = await onRuntime([...vitest, ...reporters], { cwd: root })
  report(checkCode, endToEndCode)
} catch (error) {
  say(error.message)
  process.stdout.write('0 passed, 1 failed, 0 skipped\n')
  process.exitCode = 3
}

function report(checkCode, endToEndCode) {
  const check = readCounts('counts.json', (counts) => counts, checkCode)
  const tests = readCounts('end-to-end.json', countsOfVitest, endToEndCode)
  process.stdout.write(`check: ${line(check)}\nend to end: ${line(tests)}\n`)
  const sum = { passed: check.passed + tests.passed, failed: check.failed + tests.failed, skipped: check.skipped + tests.skipped }
  process.stdout.write(`${line(sum)}\n`)
  if (sum.failed > 0) process.exitCode = 1
}

/** A suite that ended badly without a failed test in its counts (a crash, a file that does not load) counts as one failure. */
function readCounts(name, counts, code) {
  try {
    const read = counts(JSON.parse(readFileSync(join(results, name), 'utf8')))
    return code !== 0 && read.failed === 0 ? { ...read, failed: 1 } : read
  } catch (error) {
    say(`${name} could not be read: ${error.message}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function countsOfVitest(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests }
}

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
