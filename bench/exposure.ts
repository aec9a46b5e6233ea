import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { samplingStep } from '../src/domain/review/sampling-plan.ts'
import { isDrawn, isUnstylised, tiers } from '../src/domain/review/tier.ts'
import { readTable } from '../test/read-table.ts'
import type { Measured } from './bench.ts'
import { type AnswerTo, allTrue, labelledAnswers } from './exposure/true-answers.ts'
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
    const sample = await verified(folder, 'SAMPLE', { evidence: join(root, 'samples', 'case'), answerTo: allTrue })
    const alike = await verified(folder, 'ALIKE', { evidence: await families(folder, data), answerTo: labelledAnswers(data) })
    const copies = `Near-duplicates: ${alike.claims} claims, ${alike.decisions} decisions; ${alike.questions} were each fact asked by itself.`
    return { figures: figuresOf(sample, alike), details: `\n${tierTable(sample)}\n\n${copies}` }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Every picture of the near-duplicate families, the originals among them. */
async function families(folder: string, data: string): Promise<string> {
  const place = join(folder, 'families')
  await mkdir(place)
  for (const [, file = ''] of readTable(join(data, 'neardup/families.tsv'))) await cp(join(data, file), join(place, basename(file)))
  return place
}

interface Evidence {
  readonly evidence: string
  readonly answerTo: AnswerTo
}

async function verified(folder: string, reference: string, { evidence, answerTo }: Evidence): Promise<Verified> {
  const place = join(folder, reference)
  const run = ['run', evidence, '--case', reference, '--data', place, '--report', 'json', '--out', join(folder, `${reference}-out`)]
  // Files that cannot be read end the command with 2: the rest is described all the same.
  await promisify(execFile)(join(root, 'bin', 'wordveil'), run).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 2)) throw error
  })
  return verifyCase(place, reference, answerTo)
}

const largePopulation = 10_000

function figuresOf(sample: Verified, alike: Verified): Figure[] {
  const low = tiers.filter((tier) => tier === 'text' || isDrawn(tier)).reduce((sum, tier) => sum + (sample.settledAt.get(tier) ?? 0), 0)
  const step = samplingStep({ population: largePopulation, bound: 0.05, confidence: 0.95 }, 0, 0)
  const asked = step.step === 'draw' ? step.size : largePopulation
  return [
    { what: 'claims decided at text or a drawing', measured: (100 * low) / sample.claims, unit: '%', goal: { least: 95 } },
    { what: 'of these in a drawn film', measured: (100 * (sample.settledAt.get('clip') ?? 0)) / sample.claims, unit: '%', goal: null },
    { what: 'unstylised picture for each verified claim', measured: unstylised(sample) / sample.claims, unit: 's', goal: { most: 1 } },
    { what: 'the same, had everything been watched once', measured: sample.watchedOnce / sample.claims, unit: 's', goal: null },
    { what: 'claims decided by one decision, near-duplicates', measured: alike.claims / alike.decisions, unit: '×', goal: { least: 5 } },
    { what: 'the same, were each fact asked by itself', measured: alike.claims / alike.questions, unit: '×', goal: null },
    {
      what: `claims for one asked, sample of ${largePopulation} at 5 %`,
      measured: largePopulation / asked,
      unit: '×',
      goal: { least: 10 },
    },
  ]
}

function unstylised({ seconds }: Verified): number {
  return tiers.filter((tier) => isUnstylised(tier) && !isDrawn(tier)).reduce((sum, tier) => sum + (seconds.get(tier) ?? 0), 0)
}

function tierTable({ settledAt, looks, seconds, claims, decisions }: Verified): string {
  const rows = tiers.map((tier) => [tier, settledAt.get(tier) ?? 0, looks.get(tier) ?? 0, (seconds.get(tier) ?? 0).toFixed(0)].map(String))
  const head = ['sample case', 'claims decided', 'looks', 'seconds visible']
  return `${markdownTable(head, rows)}\n\n${claims} claims, ${decisions} decisions made.`
}
