import { sharedData } from '../test/shared-data.ts'

/** Measures something on the test data and gives what to print; `args` are the words after the name of the benchmark. */
export type Benchmark = (data: string, args: readonly string[]) => Promise<string>

// npm run bench -- NAME [ARGUMENT…]: each benchmark is loaded only when it is asked for.
const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  quality: async () => (await import('./quality.ts')).benchQuality,
  text: async () => (await import('./text.ts')).benchText,
}

const [name = '', ...args] = process.argv.slice(2)
const data = sharedData()
const load = benchmarks[name]
if (load === undefined) fail(`Name a benchmark: ${Object.keys(benchmarks).join(', ')}.`)
else if (data === null) fail('The test data are not here: name their folder in WORDVEIL_SHARED_DATA.')
else process.stdout.write(`${await (await load())(data, args)}\n`)

function fail(problem: string): void {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 3
}
