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

const seconds = z.record(z.string(), z.number())
const growthMeasured = z.object({ first: seconds, again: seconds, peakBytes: z.number() })

interface Sized extends GrowthMeasured {
  readonly files: number
}

/**
 * How time and memory grow with the number of files: `growth [SIZE …]`, without sizes 1000 and 10000. The smallest is measured three
 * times, before, between and after the others, and its median counts; each in a process of its own.
 */
export async function benchGrowth(_data: string, args: readonly string[]): Promise<Measured> {
  const sizes = args.length === 0 ? [1000, 10_000] : args.map(Number).sort((a, b) => a - b)
  const [least = 1000, ...larger] = sizes
  const measured = [least, ...larger, least, least].map(measureOne)
  const small = median(measured.filter(({ files }) => files === least))
  const others = measured.filter(({ files }) => files !== least)
  return {
    figures: [...others.flatMap((one) => timeFigures(small, one)), ...memoryFigures([small, ...others])],
    details: details([small, ...others]),
  }
}

function measureOne(files: number): Sized {
  const folder = mkdtempSync(join(tmpdir(), 'wordveil-growth-'))
  try {
    makeExhibit(join(folder, 'exhibit'), files)
    const program = join(import.meta.dirname, 'growth', 'grow-once.ts')
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, join(folder, 'exhibit'), join(folder, 'data')], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    return { files, ...growthMeasured.parse(JSON.parse(stdout)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function median(runs: readonly Sized[]): Sized {
  const middle = runs.toSorted((a, b) => (a.first.whole ?? 0) - (b.first.whole ?? 0)).at(Math.floor(runs.length / 2))
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}

/** What was measured for each file, against the same of the smallest exhibit. */
function timeFigures(small: Sized, { files, first, again }: Sized): Figure[] {
  const ratio = (of: number | undefined, base: number | undefined) => (of ?? 0) / files / ((base ?? 1) / small.files)
  const told = (what: string, measured: number): Figure => ({
    what: `${what}, ${files} files to ${small.files}`,
    measured,
    unit: '×',
    goal: { most: 1.05 },
  })
  return [
    told('time for each file: walk, hash, kind, store', ratio(first.reading, small.first.reading)),
    told('time for each file: the whole run', ratio(first.whole, small.first.whole)),
    told('processor time for each file: the whole run', ratio(first.processor, small.first.processor)),
    told('time for each file: a second run with nothing new', ratio(again.whole, small.again.whole)),
  ]
}

function memoryFigures(runs: readonly Sized[]): Figure[] {
  return runs.slice(1).map(({ files, peakBytes }, index) => {
    const before = runs[index] ?? runs[0]
    const measured = peakBytes / (before?.peakBytes ?? peakBytes)
    return { what: `peak memory of the program, ${files} files to ${before?.files}`, measured, unit: '×', goal: { most: 1.2 } }
  })
}

function details(runs: readonly Sized[]): string {
  const rows = runs.map(({ files, first, again, peakBytes }) => [
    String(files),
    ...['reading', 'analysing', 'drafting', 'reporting', 'whole', 'processor'].map((stage) => (first[stage] ?? 0).toFixed(2)),
    (again.whole ?? 0).toFixed(2),
    (peakBytes / 1024 ** 2).toFixed(0),
  ])
  const head = ['files', 'reading s', 'analysing s', 'drafting s', 'export s', 'whole s', 'processor s', 'second run s', 'peak MB']
  return `${contents}\n\n${markdownTable(head, rows)}`
}

const contents =
  'Of 100 files 40 are texts, 25 other bytes, 5 empty, 29 copies, one is a picture of 24 × 24 pixels, to which only what needs no network is applied, in one worker. Written is the JSON export; the HTML and PDF reports hold the whole case in memory and are not in these figures.'
