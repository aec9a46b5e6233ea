import { createContentSniffer } from '../src/adapters/media/sniff-content.ts'
import { openAnalysisParts } from '../src/main/analysis-parts.ts'
import type { Measured } from './bench.ts'
import { meansOf } from './descriptions/analysis-means.ts'
import { scoreInEachWay } from './descriptions/describe-medium.ts'
import { readerOfFacts } from './descriptions/fact-reader.ts'
import { readFactLists } from './descriptions/facts.ts'
import type { MediumScore } from './descriptions/score.ts'
import { kindTable, right, totals, variantTable, wrongLines } from './descriptions/score-tables.ts'
import { readerOfServer } from './descriptions/server-reader.ts'
import { asInstalled, halves, type Variant, withVision } from './descriptions/variants.ts'
import type { Figure } from './figures/figure.ts'

/**
 * Holds whole descriptions of benign photos, films and recordings against lists of facts. A vision model at `WORDVEIL_BENCH_VISION` (a base
 * address on this machine) is asked too; without one a stand-in that answers with the facts shows what the best model could reach.
 * Arguments are parts of names: only media with one of them are looked at.
 */
export async function benchDescriptions(data: string, parts: readonly string[]): Promise<Measured> {
  const lists = readFactLists(data).filter(({ medium }) => parts.length === 0 || parts.some((part) => medium.includes(part)))
  const variants = [asInstalled, ...halves, visionVariant()]
  await using analysis = await openAnalysisParts({ faces: true })
  await using sniffer = createContentSniffer()
  const means = meansOf(analysis)
  const rows: MediumScore[][] = []
  for (const list of lists) rows.push(await scoreInEachWay(list, variants, { means, sniffer }))
  const scored = variants.map(({ name }, index) => ({ name, scores: rows.flatMap((row) => row[index] ?? []) }))
  const [first = { name: '', scores: [] }] = scored
  const details = [
    `${lists.length} media. With default models, by kind of claim:`,
    kindTable(first.scores),
    'In each way:',
    variantTable(scored),
    ['Claims of default models that do not hold:', ...wrongLines(first.scores)].join('\n'),
  ]
  return { figures: figuresOf(first.scores), details: `\n${details.join('\n\n')}` }
}

function visionVariant(): Variant {
  const url = process.env.WORDVEIL_BENCH_VISION
  if (url === undefined || url === '') return withVision('a reader that knows the facts (no model)', readerOfFacts)
  const model = process.env.WORDVEIL_BENCH_VISION_MODEL ?? 'default'
  return withVision(`the vision model ${model}`, () => readerOfServer(url, model))
}

function figuresOf(scores: readonly MediumScore[]): Figure[] {
  const claims = scores.flatMap((score) => score.claims)
  const { grounded, sentences, missed, facts } = totals(scores)
  const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole)
  const rightOf = (certainty: string) => {
    const said = claims.filter((claim) => claim.certainty === certainty)
    return percent(right(said), said.length)
  }
  return [
    { what: 'claims worded as stated that are right', measured: rightOf('stated'), unit: '%', goal: { least: 98 } },
    { what: 'claims worded as likely that are right', measured: rightOf('likely'), unit: '%', goal: { least: 90 } },
    {
      what: 'sentences that rest on claims that rest on observations',
      measured: percent(grounded, sentences),
      unit: '%',
      goal: { least: 100 },
    },
    { what: 'facts that must be told and are not', measured: percent(missed, facts), unit: '%', goal: null },
  ]
}
