import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Measured } from './bench.ts'
import type { Figure } from './figures/figure.ts'
import type { GrowthMeasured } from './growth/growth-measured.ts'
import { makeExhibit } from './growth/make-exhibit.ts'
import { markdownTable } from './quality/markdown-table.ts'

const growthMeasured = z.object({ seconds: z.record(z.string(), z.number()), peakBytes: z.number() })

/** Two runs over an exhibit: the first time everything is new, the second time nothing is. */
interface Sized {
  readonly files: number
  readonly first: GrowthMeasured['seconds']
  readonly again: GrowthMeasured['seconds']
  readonly peakBytes: number
}

/** An exhibit so small that what it takes is the start: programs, models, the database, the first worker. */
const startFiles = 100

/** A run over an exhibit and one over the exhibit that counts as its start, one after the other, so that both find the machine alike. */
interface Turn {
  readonly start: Sized
  readonly run: Sized
}

/**
 * How time and memory grow with the number of files: `growth [SIZE …]`, without sizes 1000, 10000 and 100000. What an exhibit of 100 files
 * takes beside it counts as the start and is taken off. Small exhibits are measured many times, spread over all, and their medians count,
 * as what is left of a second or two after that says little; each run in a process of its own, as people start it.
 */
export async function benchGrowth(_data: string, args: readonly string[]): Promise<Measured> {
  const sizes = args.length === 0 ? [1000, 10_000, 100_000] : args.map(Number).sort((a, b) => a - b)
  const turns = inTurn(sizes).map((size): Turn => ({ start: measureOne(startFiles), run: measureOne(size) }))
  const bySize = sizes.map((size) => turns.filter(({ run }) => run.files === size))
  const runs = [turns.map(({ start }) => start), ...bySize.map((own) => own.map(({ run }) => run))]
  return {
    figures: bySize.slice(1).flatMap((own, index) => growthFigures(bySize[index] ?? [], own)),
    details: details(runs.map(middleOf)),
  }
}

/** How often an exhibit of so many files is measured. */
function times(files: number): number {
  if (files <= 1000) return 15
  return files <= 10_000 ? 5 : 3
}

/** The sizes as often as each is measured, spread evenly. */
function inTurn(sizes: readonly number[]): number[] {
  const placed = sizes.flatMap((size) => Array.from({ length: times(size) }, (_, turn) => ({ size, place: (turn + 0.5) / times(size) })))
  return placed.toSorted((a, b) => a.place - b.place).map(({ size }) => size)
}

/** How `bin/wordveil` starts the program. */
const asLaunched = ['--max-semi-space-size=8', '--heap-growing-percent=50']

function measureOne(files: number): Sized {
  const folder = mkdtempSync(join(tmpdir(), 'wordveil-growth-'))
  try {
    makeExhibit(join(folder, 'exhibit'), files)
    const [first, again] = [runOnce(folder), runOnce(folder)]
    return { files, first: first.seconds, again: again.seconds, peakBytes: Math.max(first.peakBytes, again.peakBytes) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runOnce(folder: string): GrowthMeasured {
  const program = join(import.meta.dirname, 'growth', 'grow-once.ts')
  const args = [...asLaunched, program, join(folder, 'exhibit'), join(folder, 'data')]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return growthMeasured.parse(JSON.parse(stdout))
}

/** The run of the median time. */
function middleOf(runs: readonly Sized[]): Sized {
  const middle = runs.toSorted((a, b) => (a.first.whole ?? 0) - (b.first.whole ?? 0)).at(Math.floor(runs.length / 2))
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}

type Reading = (sized: Sized) => number | undefined

/** What was measured for each file beyond the start: the median of all turns. */
function forEachFile(turns: readonly Turn[], of: Reading): number {
  const each = turns.map(({ start, run }) => ((of(run) ?? 0) - (of(start) ?? 0)) / (run.files - start.files))
  return each.sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? Number.NaN
}

/** What was measured for each file against the same of the next smaller exhibit. */
function growthFigures(smaller: readonly Turn[], larger: readonly Turn[]): Figure[] {
  const [before, now] = [smaller, larger].map((turns) => middleOf(turns.map(({ run }) => run)))
  const sizes = `${now?.files} files to ${before?.files}`
  const told = (what: string, of: Reading): Figure => ({
    what: `${what}, ${sizes}`,
    measured: forEachFile(larger, of) / forEachFile(smaller, of),
    unit: '×',
    goal: { most: 1.05 },
  })
  const peak = (now?.peakBytes ?? Number.NaN) / (before?.peakBytes ?? Number.NaN)
  return [
    told('time for each file: walk, hash, kind, store', ({ first }) => first.reading),
    told('time for each file: the whole run', ({ first }) => first.whole),
    told('processor time for each file: the whole run', ({ first }) => first.processor),
    told('time for each file: a second run with nothing new', ({ again }) => again.whole),
    told('processor time for each file: a second run with nothing new', ({ again }) => again.processor),
    { what: `peak memory of the program, ${sizes}`, measured: peak, unit: '×', goal: { most: 1.2 } },
  ]
}

function details(runs: readonly Sized[]): string {
  const rows = runs.map(({ files, first, again, peakBytes }) => [
    String(files),
    ...['reading', 'analysing', 'drafting', 'reporting', 'finding', 'whole', 'processor'].map((stage) => (first[stage] ?? 0).toFixed(2)),
    (again.whole ?? 0).toFixed(2),
    (peakBytes / 1024 ** 2).toFixed(0),
  ])
  const head = [
    'files',
    'reading s',
    'analysing s',
    'drafting s',
    'export s',
    'search s',
    'whole s',
    'processor s',
    'second run s',
    'peak MB',
  ]
  return `${contents}\n\n${markdownTable(head, rows)}`
}

const contents =
  'Of 100 files 40 are texts, 25 other bytes, 5 empty, 29 copies, one is a picture of 24 × 24 pixels, to which only what needs no network is applied, in one worker. Written is the JSON export; the HTML and PDF reports hold the whole case in memory and are not in these figures.'
