import type { LocaleTag } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { SamplePopulation } from '../../domain/review/sample.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { SampleStanding } from '../sampling/sample-standing.ts'
import { shownShare } from './decided-basis.ts'
import type { ReportFact, ReportTold } from './report-document.ts'
import { shownInstant } from './shown-time.ts'
import { visibleName } from './visible-text.ts'

/** Each sample with its population, its lot, what was found and what that shows, and where the formula comes from. */
export function samplingTold(locale: LocaleTag, samples: readonly SampleStanding[], names: ReadonlyMap<PersonId, string>): ReportTold {
  const groups = samples.map((standing, index) => ({
    heading: formatMessage(locale, 'verified.sample', { number: index + 1 }),
    facts: sampleFacts(locale, standing, names),
  }))
  const texts = [formatMessage(locale, samples.length === 0 ? 'verified.sampling-none' : 'verified.formula')]
  return { id: 'sampling', heading: formatMessage(locale, 'verified.sampling'), texts, groups }
}

function sampleFacts(locale: LocaleTag, standing: SampleStanding, names: ReadonlyMap<PersonId, string>): ReportFact[] {
  const { sample, decided, wrong } = standing
  const number = (value: number) => new Intl.NumberFormat(formatTag(locale)).format(value)
  const drawn = { name: visibleName(names.get(sample.by) ?? sample.by), date: shownInstant(sample.at) }
  const told = [
    ['population', formatMessage(locale, 'verified.population-size', { count: sample.size })],
    ['conditions', conditionsOf(locale, sample.population)],
    ['drawn', formatMessage(locale, 'verified.by-at', drawn)],
    ['bound', shownShare(locale, sample.bound)],
    ['confidence', shownShare(locale, sample.confidence)],
    ['seed', sample.seed],
    ['list', sample.digest],
    ['decided', number(decided)],
    ['wrong', number(wrong)],
    ['result', resultOf(locale, standing)],
  ] as const
  return told.map(([key, value]) => ({ label: formatMessage(locale, `verified.${key}`), value }))
}

function conditionsOf(locale: LocaleTag, { kind, certainty, model, from, to }: SamplePopulation): string {
  const { colon, semicolon } = punctuationOf(locale)
  const label = (key: 'kind' | 'certainty' | 'model' | 'from' | 'to') => `${formatMessage(locale, `sampling.${key}`)}${colon}`
  const told = [
    ...(kind === null ? [] : [`${label('kind')}${formatMessage(locale, `console.claim-${kind}`)}`]),
    ...(certainty === null ? [] : [`${label('certainty')}${formatMessage(locale, `console.certainty-${certainty}`)}`]),
    ...(model === null ? [] : [`${label('model')}${visibleName(model)}`]),
    ...(from === null ? [] : [`${label('from')}${from}`]),
    ...(to === null ? [] : [`${label('to')}${to}`]),
  ]
  return told.length === 0 ? formatMessage(locale, 'verified.conditions-none') : told.join(semicolon)
}

function resultOf(locale: LocaleTag, { sample, step }: SampleStanding): string {
  if (step.step === 'held') return formatMessage(locale, 'verified.result-held', { upper: step.upper, size: sample.size })
  return formatMessage(locale, step.step === 'draw' ? 'verified.result-open' : 'verified.result-failed')
}
