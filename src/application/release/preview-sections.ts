import { punctuationOf } from '../../domain/punctuation.ts'
import type { ReportDocument, ReportFact, ReportTold } from '../report/report-document.ts'

/** A section of a preview in lines. */
export interface PreviewSection {
  readonly id: string
  readonly heading: string
  readonly lines: readonly { readonly text: string; readonly basis: string | null }[]
}

/** What a report tells beside its descriptions and its list of files, in lines. */
export function previewSections(document: ReportDocument): PreviewSection[] {
  const { words, summary, overview, exhibits, unreadable, notAnalysed, models, means, limits } = document
  const colon = punctuationOf(document.locale).colon
  const line = (text: string, basis: string | null = null) => ({ text, basis })
  const fact = ({ label, value }: ReportFact) => line(`${label}${colon}${value}`)
  const told = ({ id, heading, texts, groups }: ReportTold): PreviewSection => ({
    id,
    heading,
    lines: [
      ...texts.map((text) => line(text)),
      ...groups.flatMap((group) => [...(group.heading === null ? [] : [line(group.heading)]), ...group.facts.map(fact)]),
    ],
  })
  const places = (entry: (typeof unreadable)[number]) => entry.places.map(({ exhibit, path }) => `${exhibit}${colon}${path}`).join(' · ')
  const sections: PreviewSection[] = [
    ...document.told.filter(({ id }) => id === 'left-out').map(told),
    { id: 'overview', heading: words.overview, lines: [...summary.map(({ text, basis }) => line(text, basis)), ...overview.map(fact)] },
    {
      id: 'exhibits',
      heading: words.exhibits,
      lines: exhibits.map(({ heading, name, count }) => line(`${heading}${colon}${name} · ${count}`)),
    },
    { id: 'unreadable', heading: words.unreadable, lines: unreadable.map((entry) => line(places(entry), entry.problems[0]?.text ?? null)) },
    {
      id: 'not-analysed',
      heading: words['not-analysed'],
      lines: notAnalysed.map(({ analysis, reason, media }) => line(`${analysis}${colon}${media}`, reason.text)),
    },
    ...document.told.filter(({ id }) => id === 'exposure' || id === 'sampling').map(told),
    { id: 'models', heading: words.models, lines: models.map(({ id, version, purpose }) => line(`${id} ${version}`, purpose)) },
    { id: 'means', heading: words.means, lines: means.map(fact) },
    { id: 'limits', heading: words.limits, lines: limits.map(({ text }) => line(text)) },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}
