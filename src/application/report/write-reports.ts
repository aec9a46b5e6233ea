import type { LocaleTag } from '../../domain/id.ts'
import type { ReportChoice } from '../../domain/review/release.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { DocumentRenderer } from '../ports/document-renderer.ts'
import type { Progress } from '../ports/progress.ts'
import type { ReportBytes, ReportFolder, WrittenReport } from '../ports/report-folder.ts'
import { assembleReport } from './assemble-report.ts'
import { exportCase } from './export-case.ts'
import type { ReleaseTold, ReportInput } from './report-input.ts'
import { reportVolumes, type VolumeLimits } from './report-volumes.ts'

export interface WriteReportsMeans extends Omit<ReportInput, 'reader' | 'locale' | 'created'> {
  readonly renderers: Readonly<Record<'pdf' | 'html', DocumentRenderer>>
  readonly openFolder: (path: string) => ReportFolder
  readonly progress: Progress
  /** A fixed date for the reports; null takes the date of the case's last change. */
  readonly date: ReportInput['created'] | null
  /** The most that a volume of a PDF report holds, where it is not what is usual. */
  readonly volumeLimits?: VolumeLimits
}

export interface WriteReportsRequest {
  readonly locales: readonly LocaleTag[]
  readonly formats: readonly ('pdf' | 'html' | 'json')[]
  /** Folders that each get every report; the paths in the last one are given back. */
  readonly folders: readonly string[]
  /** Names of the files by the number of the volume, where they are not the usual ones. */
  readonly nameOf?: (volume: number) => string
  /** What goes into the reports, where that is not everything. */
  readonly choice?: Pick<ReportChoice, 'media' | 'sections'>
  /** Set for the files of a release: they begin with `prefix`, carry its date, and enter the record when they are kept. */
  readonly release?: { readonly told: ReleaseTold; readonly prefix: string }
}

/** How a run steers the writing of its reports: between two of them it is held up, and stopped. */
export interface WritingSteered {
  readonly progress: Progress
  readonly signal: AbortSignal
  readonly ready: () => Promise<void>
}

export type ReportWriter = (store: CaseStore, request: WriteReportsRequest, steered?: WritingSteered) => Promise<string[]>

/** Makes a writer of reports; each report written enters the audit log with its SHA-256. Gives the paths. */
export function createReportWriter(means: WriteReportsMeans): ReportWriter {
  return async (store, request, steered) => {
    const progress = steered?.progress ?? means.progress
    const folders = request.folders.map(means.openFolder)
    const wanted = request.formats.flatMap((format) => wantedIn(format, request.locales))
    const writing = { ...means, store, request, folders, created: await dateOf(means, store, request) }
    progress.begin('reporting', wanted.length)
    const paths: string[] = []
    for (const choice of wanted) {
      await steered?.ready()
      if (steered?.signal.aborted === true) break
      for await (const { name, file, make } of choice.format === 'json' ? jsonExport(writing) : rendered(writing, choice)) {
        const written = await writeToAll(folders, file, make)
        if (request.release === undefined) await store.audit('report-written', name, { sha256: written.sha256 })
        paths.push(written.path)
      }
      progress.advance(1)
    }
    progress.end()
    return paths
  }
}

/** A release carries the date of its last confirmation. */
async function dateOf({ date }: WriteReportsMeans, store: CaseStore, { release }: WriteReportsRequest): Promise<ReportInput['created']> {
  return date ?? release?.told.confirmations.at(-1)?.at ?? (await store.changedAt())
}

/** All that one report is written by. */
interface Writing extends WriteReportsMeans {
  readonly store: CaseStore
  readonly request: WriteReportsRequest
  readonly folders: readonly ReportFolder[]
  readonly created: ReportInput['created']
}

/** A report to be written into a file, and its name in the audit log; bytes that arrive piece by piece are made anew for each folder. */
interface NamedReport {
  readonly name: string
  readonly file: string
  readonly make: () => Promise<ReportBytes>
}

async function writeToAll(folders: readonly ReportFolder[], name: string, make: NamedReport['make']): Promise<WrittenReport> {
  let written: WrittenReport | null = null
  let whole: Uint8Array | null = null
  for (const folder of folders) {
    const bytes: ReportBytes = whole ?? (await make())
    if (bytes instanceof Uint8Array) whole = bytes
    written = await folder.write(name, bytes)
  }
  if (written === null) throw new Error('no folder to write reports to')
  return written
}

type Wanted = { readonly format: 'json' } | { readonly format: 'pdf' | 'html'; readonly locale: LocaleTag }

/** The export holds all languages in one file; the reports are one file for each. */
function wantedIn(format: 'pdf' | 'html' | 'json', locales: readonly LocaleTag[]): Wanted[] {
  return format === 'json' ? [{ format }] : locales.map((locale) => ({ format, locale }))
}

function jsonExport({ program, store, request }: Writing): NamedReport[] {
  const { locales, nameOf, choice, release } = request
  const name = `${release?.prefix ?? ''}case.json`
  const means = { locales, program, review: store, media: choice?.media ?? null, release: release?.told ?? null }
  return [{ name, file: nameOf?.(1) ?? name, make: async () => exportCase(store, means) }]
}

/** A PDF is laid out whole in memory, so that a long one comes in volumes, one after another. */
async function* rendered(writing: Writing, { locale, format }: Extract<Wanted, { locale: LocaleTag }>): AsyncGenerator<NamedReport> {
  const { store, request, folders } = writing
  const { release, choice } = request
  const usual = (volume: number) => `${release?.prefix ?? ''}report.${locale}.${volume === 1 ? '' : `${volume}.`}${format}`
  const nameOf = request.nameOf ?? usual
  const chosen = { ...(choice === undefined ? {} : { choice }), release: release?.told ?? null }
  const document = await assembleReport({ ...writing, ...chosen, reader: store, review: store, locale })
  const volumes = format === 'pdf' ? reportVolumes(document, nameOf, writing.volumeLimits) : [document]
  for (const [index, volume] of volumes.entries())
    yield { name: usual(index + 1), file: nameOf(index + 1), make: async () => writing.renderers[format].render(volume) }
  for (const folder of folders) await removeFurther(folder, nameOf, volumes.length)
}

/** Volumes of an earlier and longer report belong to it and not to this one. */
async function removeFurther(folder: ReportFolder, nameOf: (volume: number) => string, volumes: number): Promise<void> {
  for (let volume = volumes + 1; await folder.remove(nameOf(volume)); ) volume += 1
}
