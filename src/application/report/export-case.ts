import type { LocaleTag, MediaId } from '../../domain/id.ts'
import { addCounts, type ClaimCounts, noClaims, reportState } from '../../domain/review/claim-counts.ts'
import type { BoundedMedium, CaseReader } from '../ports/case-store.ts'
import { chosenReader } from './chosen-reader.ts'
import { exportFile, exportMedium } from './export/export-medium.ts'
import { exportSummary } from './export/export-summary.ts'
import { exportRelease, exportVerification } from './export/export-verification.ts'
import type { Program, ReleaseTold } from './report-input.ts'
import { addMeans, type Means, noMeans } from './report-means.ts'
import { type CaseStanding, caseStanding, type ReviewKept, standingRecord } from './standing-record.ts'

/** In which languages, by which program, and with what people decided; without it everything is told as drafted. */
export interface ExportMeans {
  readonly locales: readonly LocaleTag[]
  readonly program: Program
  readonly review?: ReviewKept | null
  /** The media that go into it; null and nothing take all. */
  readonly media?: readonly MediaId[] | null
  /** Set for an export that people released. */
  readonly release?: ReleaseTold | null
}

/**
 * The case as one JSON document of the form of docs/schema/case-export.v1.json, in pieces: one line for each medium, so that a
 * large case is never held whole. The same case gives the same bytes; it holds no date but those that evidence records.
 */
export async function* exportCase(of: CaseReader, told: ExportMeans): AsyncGenerator<string> {
  const { locales, program, review = null, media = null, release = null } = told
  const reader = chosenReader(of, { media })
  const standing = await caseStanding(review)
  const exhibits = new Map((await reader.exhibits()).map((exhibit) => [exhibit.id, exhibit]))
  const { reference } = await reader.record()
  yield `{"format":"wordveil.case/1",\n"case":${JSON.stringify({ reference })},\n`
  yield `"exhibits":${JSON.stringify([...exhibits.values()].map(({ label, name, form }) => ({ label, name, form })))},\n`
  yield '"files":['
  let separator = ''
  for await (const file of reader.filesWithoutMedium()) {
    yield `${separator}${JSON.stringify(exportFile(file, exhibits))}`
    separator = ','
  }
  yield '],\n"media":['
  const gathered: Gathered = { means: noMeans(), summary: exportSummary(locales), counts: noClaims, count: 0 }
  yield* exportMedia(reader, { standing, exhibits, locales, gathered })
  yield `\n],\n"summary":${JSON.stringify(gathered.summary.told())},\n`
  if (standing !== null) yield `"verification":${JSON.stringify(exportVerification(gathered.counts, standing))},\n`
  const leftOut = media === null ? 0 : (await reader.counts()).media - gathered.count
  const released = release === null ? {} : { release: exportRelease(release) }
  const state = release === null ? stateOf(gathered.counts) : 'released'
  const provenance = { state, ...released, ...(leftOut > 0 ? { mediaLeftOut: leftOut } : {}), program, languages: locales }
  yield `"provenance":${JSON.stringify({ ...provenance, ...exportMeans(gathered.means) })}}\n`
}

/** What is gathered while the media are written, one by one. */
interface Gathered {
  readonly means: Means
  readonly summary: ReturnType<typeof exportSummary>
  counts: ClaimCounts
  count: number
}

interface MediaExport extends Pick<ExportMeans, 'locales'> {
  readonly standing: CaseStanding | null
  readonly exhibits: Parameters<typeof exportMedium>[1]
  readonly gathered: Gathered
}

async function* exportMedia(reader: CaseReader, { standing, exhibits, locales, gathered }: MediaExport): AsyncGenerator<string> {
  const names = standing?.names ?? new Map()
  for await (const record of reader.boundedMedia()) {
    addMeans(gathered.means, record)
    const stands = await standingRecord(standing, record)
    gathered.summary.add(stands.record)
    gathered.counts = addCounts(gathered.counts, stands.counts)
    yield gathered.count === 0 ? '\n' : ',\n'
    const told = exportMedium({ ...stands, problemsOfMany: record.problemsOfMany }, exhibits, { locales, names })
    if (record.problemsOfMany === null) yield JSON.stringify(told)
    else yield* withFiles(told, filePages(reader, record, exhibits))
    gathered.count += 1
  }
}

/** Files of a medium as JSON, some at a time. */
async function* filePages(reader: CaseReader, { medium }: BoundedMedium, exhibits: MediaExport['exhibits']): AsyncGenerator<string> {
  for await (const files of reader.filesOf(medium.sha256)) yield files.map((file) => JSON.stringify(exportFile(file, exhibits))).join(',')
}

/** The same text as of a medium that holds its files. */
async function* withFiles(medium: ReturnType<typeof exportMedium>, pages: AsyncIterable<string>): AsyncGenerator<string> {
  const fields = Object.entries(medium)
  const place = fields.findIndex(([name]) => name === 'files')
  yield `${JSON.stringify(Object.fromEntries(fields.slice(0, place))).slice(0, -1)},"files":[`
  let separator = ''
  for await (const page of pages) {
    yield `${separator}${page}`
    separator = ','
  }
  yield `],${JSON.stringify(Object.fromEntries(fields.slice(place + 1))).slice(1)}`
}

/** A draft of which people decided a part is told apart from one that nobody touched. */
function stateOf(counts: ClaimCounts): 'draft' | 'in-review' | 'verified' {
  if (reportState(counts) === 'verified') return 'verified'
  return counts.decided + counts.covered + counts.disputed > 0 ? 'in-review' : 'draft'
}

function exportMeans({ planners, vocabularies, decoders, runtimes, models }: Means) {
  return {
    planners: [...planners].sort((a, b) => a - b),
    vocabularies: [...vocabularies].sort((a, b) => a - b),
    decoders: [...decoders].sort(),
    runtimes: [...runtimes].sort(),
    models: [...models].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { id, version, sha256 }]) => ({ id, version, sha256 })),
  }
}
