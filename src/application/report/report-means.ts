import type { LocaleTag } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import type { ReportFact, ReportModel } from './report-document.ts'
import type { ModelCard, Program, ReportContext } from './report-input.ts'
import { shownAnalysis } from './report-parts.ts'
import { shownRuntime, shownVersion } from './shown-means.ts'

/** Models, versions, decoders and runtimes that had a part in a case, gathered medium by medium. */
export interface Means {
  readonly models: Map<string, { readonly id: string; readonly version: string; readonly sha256: string; readonly analyzers: Set<string> }>
  readonly decoders: Set<string>
  readonly runtimes: Set<string>
  readonly planners: Set<number>
  readonly vocabularies: Set<number>
}

/** Nothing used yet. */
export function noMeans(): Means {
  return { models: new Map(), decoders: new Set(), runtimes: new Set(), planners: new Set(), vocabularies: new Set() }
}

/** Adds what one medium was analysed with. A model that failed to load was not used. */
export function addMeans(means: Means, record: MediumRecord): void {
  for (const run of record.runs.filter(({ outcome }) => outcome.outcome === 'done')) {
    means.decoders.add(run.decoder)
    if (run.models.length > 0) means.runtimes.add(run.runtime)
    for (const model of run.models) {
      const key = `${model.id} ${model.version} ${model.sha256}`
      const known = means.models.get(key) ?? { ...model, analyzers: new Set<string>() }
      known.analyzers.add(run.analyzer)
      means.models.set(key, known)
    }
  }
  if (record.description !== null) means.planners.add(record.description.planner)
  if (record.description !== null) means.vocabularies.add(record.description.vocabulary)
}

/** The models in the order of id, version and hash. */
export function reportModels(context: ReportContext, means: Means, cards: readonly ModelCard[]): ReportModel[] {
  const licences = new Map(cards.map((card) => [card.id, card.licence]))
  return [...means.models]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { id, version, sha256, analyzers }]) => ({
      id,
      version: shownVersion(context.locale, version),
      sha256,
      licence: licences.get(id) ?? formatMessage(context.locale, 'report.licence-unknown'),
      purpose: [...analyzers]
        .sort()
        .map((analyzer) => shownAnalysis(context, analyzer))
        .join(punctuationOf(context.locale).semicolon),
    }))
}

/** Program, rules, vocabulary, decoders and runtimes with their versions. */
export function reportMeans(locale: LocaleTag, program: Program, means: Means): ReportFact[] {
  const versions = (set: ReadonlySet<number>) =>
    [...set]
      .sort((a, b) => a - b)
      .map((number) => formatMessage(locale, 'report.version', { version: String(number) }))
      .join(punctuationOf(locale).item)
  const runtimes = [...means.runtimes].sort().map((runtime) => shownRuntime(locale, runtime))
  const facts = [
    { label: formatMessage(locale, 'report.program'), value: formatMessage(locale, 'report.program-version', { ...program }) },
    { label: formatMessage(locale, 'report.planner-label'), value: versions(means.planners) },
    { label: formatMessage(locale, 'report.vocabulary-label'), value: versions(means.vocabularies) },
    { label: formatMessage(locale, 'report.decoder-label'), value: [...means.decoders].sort().join(punctuationOf(locale).semicolon) },
    { label: formatMessage(locale, 'report.runtime-label'), value: runtimes.join(punctuationOf(locale).semicolon) },
  ]
  return facts.filter((fact) => fact.value !== '')
}
