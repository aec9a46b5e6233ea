import type { LocaleTag } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { type ReportSection as ChosenSection, type ReportChoice, reportSections } from '../../domain/review/release.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { InterfaceKey } from '../../language/interface/interface-message.ts'
import type { ReportSection, ReportTold } from './report-document.ts'

type Choice = Pick<ReportChoice, 'media' | 'sections'> | undefined

const laidOut: Readonly<Record<ChosenSection, readonly ReportSection[]>> = {
  summary: ['overview'],
  media: ['descriptions'],
  exhibits: ['exhibits'],
  method: ['models', 'means'],
  exposure: ['exposure'],
  sampling: ['sampling'],
  problems: ['unreadable', 'not-analysed'],
}

const headings = {
  overview: 'report.overview',
  descriptions: 'report.descriptions',
  exhibits: 'report.exhibits',
  models: 'report.models',
  means: 'report.means',
  unreadable: 'report.unreadable',
  'not-analysed': 'report.not-analysed',
  exposure: 'verified.exposure',
  sampling: 'verified.sampling',
  release: 'verified.release',
  'left-out': 'verified.left-out',
} as const satisfies Record<ReportSection, InterfaceKey>

/** The sections of the layout that a choice leaves out. */
export function omittedSections(choice: Choice): ReportSection[] {
  if (choice === undefined) return []
  return reportSections.flatMap((section) => (choice.sections.includes(section) ? [] : laidOut[section]))
}

/** Says what a report leaves out, so that nobody takes a part for the whole; null where it leaves out nothing. */
export function leftOutTold(locale: LocaleTag, choice: Choice, all: number): ReportTold | null {
  const omitted = omittedSections(choice)
  const absent = choice?.media === undefined || choice.media === null ? 0 : all - choice.media.length
  if (omitted.length === 0 && absent <= 0) return null
  const sections = omitted.map((section) => formatMessage(locale, headings[section])).join(punctuationOf(locale).semicolon)
  const texts = [
    ...(absent > 0 ? [formatMessage(locale, 'verified.left-out-media', { count: absent })] : []),
    ...(omitted.length > 0 ? [formatMessage(locale, 'verified.left-out-sections', { sections })] : []),
  ]
  return { id: 'left-out', heading: formatMessage(locale, 'verified.left-out'), texts, groups: [] }
}
