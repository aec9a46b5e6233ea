import { punctuationOf } from '../../domain/punctuation.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { shownRanges } from './not-analysed.ts'
import type {
  ReportDocument,
  ReportExhibit,
  ReportFile,
  ReportMedium,
  ReportSection,
  ReportTold,
  ReportUnreadable,
  ReportVolume,
} from './report-document.ts'

/** The most that one volume holds. A line is about one printed line; one medium that is longer than that has a volume of its own. */
export interface VolumeLimits {
  readonly media: number
  readonly lines: number
}

/** What is laid out in about one gigabyte of memory, and can still be leafed through. */
const volumeLimits: VolumeLimits = { media: 500, lines: 20_000 }

/**
 * The report in volumes that follow one another: files, then descriptions, then what could not be read. Each names itself and all the
 * others by `nameOf`; one that holds no more than the limits is its only volume.
 */
export function reportVolumes(document: ReportDocument, nameOf: (number: number) => string, limits = volumeLimits): ReportDocument[] {
  const volumes = cut(entriesOf(document), limits)
  if (volumes.length <= 1) return [document]
  const held = volumes.map((entries, index) => sectionsOf(document, entries, { first: index === 0, last: index === volumes.length - 1 }))
  const title = (number: number) => formatMessage(document.locale, 'report.volume', { number, count: volumes.length })
  const contents = volumes.map((entries, index) => ({
    label: `${title(index + 1)}${punctuationOf(document.locale).colon}${nameOf(index + 1)}`,
    value: toldSections(document, entries, held[index] ?? []),
  }))
  return volumes.map((entries, index) => {
    const volume = { title: title(index + 1), contents, sections: held[index] ?? [] } satisfies ReportVolume
    return { ...document, ...contentOf(entries), volume }
  })
}

type Entry =
  | { readonly in: 'exhibits'; readonly exhibit: ReportExhibit; readonly file: ReportFile | null }
  | { readonly in: 'descriptions'; readonly medium: ReportMedium }
  | { readonly in: 'unreadable'; readonly unread: ReportUnreadable }

function entriesOf({ exhibits, media, unreadable }: ReportDocument): Entry[] {
  const filesOf = (exhibit: ReportExhibit): readonly (ReportFile | null)[] => (exhibit.files.length === 0 ? [null] : exhibit.files)
  return [
    ...exhibits.flatMap((exhibit) => filesOf(exhibit).map((file): Entry => ({ in: 'exhibits', exhibit, file }))),
    ...media.map((medium): Entry => ({ in: 'descriptions', medium })),
    ...unreadable.map((unread): Entry => ({ in: 'unreadable', unread })),
  ]
}

function cut(entries: readonly Entry[], limits: VolumeLimits): Entry[][] {
  const volumes: Entry[][] = []
  let [media, lines] = [0, 0]
  for (const entry of entries) {
    const [more, longer] = [entry.in === 'descriptions' ? 1 : 0, linesOf(entry)]
    const last = volumes.at(-1)
    if (last === undefined || media + more > limits.media || lines + longer > limits.lines) {
      volumes.push([entry])
      ;[media, lines] = [more, longer]
    } else {
      last.push(entry)
      media += more
      lines += longer
    }
  }
  return volumes
}

/** About how many lines an entry takes in print: hashes, facts, places, and for each sentence its text, its claims and its basis. */
function linesOf(entry: Entry): number {
  if (entry.in === 'exhibits') return 4
  if (entry.in === 'unreadable') return 5 + entry.unread.places.length
  const { places, facts, passages } = entry.medium
  return 10 + places.length + facts.length + passages.reduce((sum, { sentences }) => sum + 1 + 3 * sentences.length, 0)
}

function contentOf(entries: readonly Entry[]): Pick<ReportDocument, 'exhibits' | 'media' | 'unreadable'> {
  const files = Map.groupBy(
    entries.filter((entry) => entry.in === 'exhibits'),
    ({ exhibit }) => exhibit,
  )
  return {
    exhibits: [...files].map(([exhibit, own]) => ({ ...exhibit, files: own.flatMap(({ file }) => file ?? []) })),
    media: entries.flatMap((entry) => (entry.in === 'descriptions' ? [entry.medium] : [])),
    unreadable: entries.flatMap((entry) => (entry.in === 'unreadable' ? [entry.unread] : [])),
  }
}

interface Place {
  readonly first: boolean
  readonly last: boolean
}

/** A section of which the report holds nothing says so in one volume; limits and signature stand in each. */
function sectionsOf(document: ReportDocument, entries: readonly Entry[], { first, last }: Place): ReportSection[] {
  const kinds = new Set(entries.map((entry) => entry.in))
  const has = (kind: Entry['in'], none: boolean): ReportSection[] => (kinds.has(kind) || none ? [kind] : [])
  const told = (ids: readonly ReportTold['id'][]) => document.told.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
  const sections: ReportSection[] = [
    ...(first ? ([...told(['release', 'left-out']), 'overview'] as const) : []),
    ...has('exhibits', first && document.exhibits.length === 0),
    ...has('descriptions', last && document.media.length === 0),
    ...has('unreadable', last && document.unreadable.length === 0),
    ...(last ? (['not-analysed', ...told(['exposure', 'sampling']), 'models', 'means'] as const) : []),
  ]
  return sections.filter((section) => !document.omitted.includes(section))
}

function toldSections(document: ReportDocument, entries: readonly Entry[], sections: readonly ReportSection[]): string {
  const { locale } = document
  const numbers = entries.flatMap((entry) => (entry.in === 'descriptions' ? [entry.medium.number] : []))
  const { item, semicolon, open, close } = punctuationOf(locale)
  const named = (section: ReportSection) => sectionHeading(document, section)
  const told = (section: ReportSection) =>
    section === 'descriptions' && numbers.length > 0 ? `${named(section)}${open}${shownRanges(numbers, item)}${close}` : named(section)
  return sections.map(told).join(semicolon)
}

function sectionHeading({ words, told }: ReportDocument, section: ReportSection): string {
  if (section === 'release' || section === 'left-out' || section === 'exposure' || section === 'sampling')
    return told.find(({ id }) => id === section)?.heading ?? ''
  return words[section]
}
