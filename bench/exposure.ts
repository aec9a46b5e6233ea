import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { samplingStep } from '../src/domain/review/sampling-plan.ts'
import { isUnstylised, type Tier, tiers } from '../src/domain/review/tier.ts'
import type { Measured } from './bench.ts'
import { type Verified, verifyCase } from './exposure/verify-case.ts'
import type { Figure } from './figures/figure.ts'
import { markdownTable } from './quality/markdown-table.ts'

const root = join(import.meta.dirname, '..')

/**
 * What verifying costs a person in seeing: a scripted verifier takes the sample case and the set of near-duplicates to the end through the
 * product's own use cases and looks. How often a look at one tier is not enough, and how long one takes, are set (`bench/exposure/verifier-ways.ts`).
 */
export async function benchExposure(data: string): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'wordveil-exposure-'))
  try {
    const sample = await describedAndVerified(folder, 'SAMPLE', join(root, 'samples', 'case'))
    const alike = await describedAndVerified(folder, 'ALIKE', join(data, 'neardup', 'made'))
    return { figures: figuresOf(sample, alike), details: `\n${tierTable(sample)}` }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function describedAndVerified(folder: string, reference: string, evidence: string): Promise<Verified> {
  const place = join(folder, reference)
  const run = ['run', evidence, '--case', reference, '--data', place, '--report', 'json', '--out', join(folder, `${reference}-out`)]
  // Files that cannot be read end the command with 2: the rest is described all the same.
  await promisify(execFile)(join(root, 'bin', 'wordveil'), run).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 2)) throw error
  })
  return verifyCase(place, reference)
}

const largePopulation = 10_000

function figuresOf(sample: Verified, alike: Verified): Figure[] {
  const low = ['text', 'outline', 'stylised'].reduce((sum, tier) => sum + (sample.settledAt.get(tier as Tier) ?? 0), 0)
  const step = samplingStep({ population: largePopulation, bound: 0.05, confidence: 0.95 }, 0, 0)
  const asked = step.step === 'draw' ? step.size : largePopulation
  return [
    { what: 'claims decided at text, outline or stylised', measured: (100 * low) / sample.claims, unit: '%', goal: { least: 95 } },
    { what: 'unstylised picture for each verified claim', measured: unstylised(sample) / sample.claims, unit: 's', goal: { most: 1 } },
    { what: 'the same, had everything been watched once', measured: sample.watchedOnce / sample.claims, unit: 's', goal: null },
    { what: 'claims decided by one decision, near-duplicates', measured: alike.claims / alike.decisions, unit: '×', goal: { least: 5 } },
    {
      what: `claims for one asked, sample of ${largePopulation} at 5 %`,
      measured: largePopulation / asked,
      unit: '×',
      goal: { least: 10 },
    },
  ]
}

function unstylised({ seconds }: Verified): number {
  return tiers.filter(isUnstylised).reduce((sum, tier) => sum + (seconds.get(tier) ?? 0), 0)
}

function tierTable({ settledAt, looks, seconds, claims, decisions }: Verified): string {
  const rows = tiers.map((tier) => [tier, settledAt.get(tier) ?? 0, looks.get(tier) ?? 0, (seconds.get(tier) ?? 0).toFixed(0)].map(String))
  const head = ['sample case', 'claims decided', 'looks', 'seconds visible']
  return `${markdownTable(head, rows)}\n\n${claims} claims, ${decisions} decisions made.`
}
