import { spawnSync } from 'node:child_process'
import { sharedData } from '../test/shared-data.ts'
import type { Figure } from './figures/figure.ts'
import { figureTable } from './figures/figure-table.ts'
import { machineLine } from './figures/machine.ts'

/** What a benchmark found: figures with goals, and whatever else there is to print. */
export interface Measured {
  readonly figures: readonly Figure[]
  readonly details: string
}

/** Measures something on the test data; `args` are the words after the name of the benchmark. */
export type Benchmark = (data: string, args: readonly string[]) => Promise<Measured>

// npm run bench -- [NAME [ARGUMENT…]]: each benchmark is loaded only when it is asked for; without a name each runs in a process of its own.
const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  hash: async () => (await import('./hash.ts')).benchHash,
  console: async () => (await import('./console.ts')).benchConsole,
  descriptions: async () => (await import('./descriptions.ts')).benchDescriptions,
  exposure: async () => (await import('./exposure.ts')).benchExposure,
  'first-look': async () => (await import('./first-look.ts')).benchFirstLook,
  growth: async () => (await import('./growth.ts')).benchGrowth,
  ledger: async () => (await import('./ledger.ts')).benchLedger,
  looks: async () => (await import('./looks.ts')).benchLooks,
  photos: async () => (await import('./photos.ts')).benchPhotos,
  shots: async () => (await import('./shots.ts')).benchShots,
  quality: async () => (await import('./quality.ts')).benchQuality,
  sandbox: async () => (await import('./sandbox.ts')).benchSandbox,
  steps: async () => (await import('./steps.ts')).benchSteps,
  text: async () => (await import('./text.ts')).benchText,
}

const [name, ...args] = process.argv.slice(2)
const data = sharedData()
if (data === null) fail('The test data are not here: name their folder in WORDVEIL_SHARED_DATA.')
else if (name === undefined) runAll()
else if (benchmarks[name] === undefined) fail(`Name a benchmark: ${Object.keys(benchmarks).join(', ')}.`)
else await runOne(await benchmarks[name](), data)

async function runOne(bench: Benchmark, folder: string): Promise<void> {
  const { figures, details } = await bench(folder, args)
  const table = figures.length === 0 ? [] : [`${machineLine()}\n`, figureTable(figures)]
  process.stdout.write(`${[...table, details].filter((part) => part !== '').join('\n')}\n`)
}

function runAll(): void {
  for (const each of Object.keys(benchmarks)) {
    process.stdout.write(`\n## ${each}\n\n`)
    const [script = ''] = process.argv.slice(1)
    const { status } = spawnSync(process.execPath, [...process.execArgv, script, each], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}

function fail(problem: string): void {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 3
}
