import { targetOf } from '../../analysis/translation/translation.ts'
import type { LocaleTag } from '../../domain/id.ts'
import type { RunOutcome } from '../../domain/observation.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import { leftOutInShort } from './left-out.ts'
import type { ReportProblem } from './report-document.ts'
import type { AnalyzerCard, ReportContext } from './report-input.ts'
import { shownAnalysis, shownProblem, shownRunProblem } from './report-parts.ts'
import { untranslatedInShort } from './untranslated.ts'

/** Why something was not done, in the order in which it is told. */
export const undoneWhys = ['waiting', 'failed', 'not-installed', 'not-run', 'left-out', 'not-applicable'] as const

/** One thing that was not done for a medium, in words. */
export interface Undone {
  readonly why: (typeof undoneWhys)[number]
  /** Null where it is no analyzer that was not applied. */
  readonly analyzer: string | null
  readonly analysis: string
  readonly reason: ReportProblem
}

export type UndoneContext = Pick<ReportContext, 'locale' | 'analyzers'>

/**
 * All that was not done for a medium: everything while it waits; else runs without result, analyzers that had no run, and what limits
 * left out. Of what could not be read nothing is told here.
 */
export function undoneOf(context: UndoneContext, record: MediumRecord): Undone[] {
  if (record.outcome === null) return [waiting(context)]
  if (record.facts === null) return []
  const ofRuns = record.runs
    .filter(({ analyzer }) => isOf(context.locale, analyzer))
    .flatMap((run) => {
      const undone = undoneRun(context, record, run)
      return undone === null ? [] : [{ ...undone, analyzer: run.analyzer, analysis: shownAnalysis(context, run.analyzer) }]
    })
  const limited = [...leftOutInShort(context.locale, record), ...untranslatedInShort(context.locale, record)].map(({ what, why }) => ({
    why: 'left-out' as const,
    analyzer: null,
    analysis: what,
    reason: { text: why, detail: null },
  }))
  return [...ofRuns, ...notRun(context, record), ...limited]
}

/** What is translated into other languages is told in reports in those. */
function isOf(locale: LocaleTag, analyzer: string): boolean {
  const target = targetOf(analyzer)
  return target === null || target === locale
}

function waiting({ locale }: UndoneContext): Undone {
  const reason = { text: formatMessage(locale, 'report.outcome-waiting'), detail: null }
  return { why: 'waiting', analyzer: null, analysis: formatMessage(locale, 'report.all-analyses'), reason }
}

type Reasoned = Pick<Undone, 'why' | 'reason'>

function undoneRun(context: UndoneContext, record: MediumRecord, { analyzer, outcome }: MediumRecord['runs'][number]): Reasoned | null {
  if (outcome.outcome === 'failed' && outcome.code === 'model-missing')
    return context.analyzers.get(analyzer)?.makes.includes('speech') === true
      ? withoutSpeechModel(context, record, outcome)
      : notInstalled(context, outcome)
  const reason = shownRunProblem(context.locale, outcome)
  return reason === null ? null : { why: outcome.outcome === 'failed' ? 'failed' : 'not-applicable', reason }
}

type Failed = Extract<RunOutcome, { outcome: 'failed' }>

function notInstalled({ locale }: UndoneContext, { code, reason }: Failed): Reasoned {
  const { detail } = shownProblem(locale, { code, detail: reason })
  return { why: 'not-installed', reason: { text: formatMessage(locale, 'report.not-installed'), detail } }
}

/** A missing speech model costs nothing where nobody speaks: there the analysis would not have applied. */
function withoutSpeechModel(context: UndoneContext, record: MediumRecord, outcome: Failed): Reasoned {
  const { locale } = context
  if (record.observations.some((seen) => seen.kind === 'sound' && seen.state === 'speech'))
    return { why: 'not-installed', reason: { text: formatMessage(locale, 'report.not-installed-speech'), detail: null } }
  const listened = record.runs.find((run) => context.analyzers.get(run.analyzer)?.makes.includes('sound') === true)?.outcome.outcome
  if (listened === undefined || listened === 'failed') return notInstalled(context, outcome)
  const text = formatMessage(locale, listened === 'done' ? 'report.no-speech' : 'report.no-sound')
  return { why: 'not-applicable', reason: { text, detail: null } }
}

function notRun(context: UndoneContext, { medium, runs }: MediumRecord): Undone[] {
  const run = new Set(runs.map(({ analyzer }) => analyzer))
  const own = [...context.analyzers.values()].filter(({ id }) => isOf(context.locale, id))
  const without = own.filter(({ id, media }) => media.includes(medium.kind) && !run.has(id))
  return without.map((card) => ({
    why: 'not-run',
    analyzer: card.id,
    analysis: shownAnalysis(context, card.id),
    reason: { text: formatMessage(context.locale, notRunKey(card), { language: context.locale }), detail: null },
  }))
}

/** Looking for faces is what a run can switch off, and translating is done for the languages that a run asks for. */
function notRunKey({ id, makes }: AnalyzerCard): 'report.not-run-faces' | 'report.not-run-translation' | 'report.not-run' {
  if (targetOf(id) !== null) return 'report.not-run-translation'
  return makes.includes('face') ? 'report.not-run-faces' : 'report.not-run'
}
