import type { LocaleTag } from '../../domain/id.ts'
import type { CaseReader } from '../ports/case-store.ts'
import { type DecisionsKept, decidedRecord, namesIn } from '../review/decided-record.ts'
import { exportFiles, exportMedium } from './export/export-medium.ts'
import { exportSummary } from './export/export-summary.ts'
import type { Program } from './report-input.ts'
import { addMeans, type Means, noMeans } from './report-means.ts'

/** In which languages, by which program, and with what people decided; without it everything is told as drafted. */
export interface ExportMeans {
  readonly locales: readonly LocaleTag[]
  readonly program: Program
  readonly review?: DecisionsKept | null
}

/**
 * The case as one JSON document of the form of docs/schema/case-export.v1.json, in pieces: one line for each medium, so that a
 * large case is never held whole. The same case gives the same bytes; it holds no date but those that evidence records.
 */
export async function* exportCase(reader: CaseReader, { locales, program, review = null }: ExportMeans): AsyncGenerator<string> {
  const names = await namesIn(review)
  const media = { decided: 0, verified: 0, told: 0 }
  const exhibits = new Map((await reader.exhibits()).map((exhibit) => [exhibit.id, exhibit]))
  const { reference } = await reader.record()
  yield `{"format":"wordveil.case/1",\n"case":${JSON.stringify({ reference })},\n`
  yield `"exhibits":${JSON.stringify([...exhibits.values()].map(({ label, name, form }) => ({ label, name, form })))},\n`
  yield '"files":['
  let separator = ''
  for await (const file of reader.filesWithoutMedium()) {
    yield `${separator}${JSON.stringify(exportFiles([file], exhibits)[0])}`
    separator = ','
  }
  yield '],\n"media":['
  const means = noMeans()
  const summary = exportSummary(locales)
  separator = '\n'
  for await (const record of reader.media()) {
    addMeans(means, record)
    const decided = await decidedRecord(review, record)
    summary.add(decided.record)
    media.told += record.description === null ? 0 : 1
    media.decided += decided.decided === null ? 0 : 1
    media.verified += decided.decided?.verified === true ? 1 : 0
    yield `${separator}${JSON.stringify(exportMedium(decided, exhibits, { locales, names }))}`
    separator = ',\n'
  }
  yield `\n],\n"summary":${JSON.stringify(summary.told())},\n`
  yield `"provenance":${JSON.stringify({ state: stateOf(media), program, languages: locales, ...exportMeans(means) })}}\n`
}

function stateOf({ decided, verified, told }: { readonly decided: number; readonly verified: number; readonly told: number }) {
  if (decided === 0) return 'draft'
  return verified === told ? 'verified' : 'in-review'
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
