import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Step } from './run-steps.ts'

const root = join(import.meta.dirname, '..', '..')

/** The parts of the check, the longest first. `folder` takes the counts of the unit tests. */
export function checkSteps(folder: string): readonly Step[] {
  const coverage = ['--coverage', `--coverage.reportsDirectory=${join(folder, 'coverage')}`]
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(folder, 'unit.json')}`]
  return [
    {
      name: 'unit tests, docs and coverage',
      args: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...coverage, ...report],
    },
    { name: 'format', args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--reporter=summary', '.'] },
    { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--quiet', '.'] },
    { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit'] },
    { name: 'imports and cycles', args: ['scripts/check-imports.ts'] },
    { name: 'file sizes', args: ['scripts/check-sizes.ts'] },
    { name: 'dead code', args: ['node_modules/knip/bin/knip.js'] },
    ...languageStep(),
  ]
}

function languageStep(): readonly Step[] {
  const script = 'scripts/check-language.ts'
  return existsSync(join(root, script)) ? [{ name: 'languages', args: [script] }] : []
}
