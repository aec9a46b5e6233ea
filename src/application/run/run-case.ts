import { targetOf } from '../../analysis/translation/translation.ts'
import type { Exhibit } from '../../domain/evidence.ts'
import type { ExhibitId, LocaleTag } from '../../domain/id.ts'
import { Problem, type ProblemCode, type ProblemRecord } from '../../domain/problem.ts'
import { analyseCase } from '../analysis/analyse-case.ts'
import { type DraftCaseMeans, draftCase } from '../analysis/draft-case.ts'
import { alone, createDraftMaker } from '../analysis/make-draft.ts'
import type { AnalysisMeans } from '../analysis/plan-runs.ts'
import { type AbsentExhibit, absentExhibits } from '../evidence/absent-exhibits.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import type { AnalysisEngine } from '../ports/analysis-engine.ts'
import type { CaseCounts, CaseReader, CaseStore } from '../ports/case-store.ts'
import type { CaseWalks } from '../ports/case-work.ts'
import type { EvidenceOpener, EvidenceSource } from '../ports/evidence-source.ts'
import type { HashIndexes } from '../ports/hash-indexes.ts'
import type { Progress } from '../ports/progress.ts'
import type { Workspace } from '../ports/workspace.ts'
import type { ReportWriter } from '../report/write-reports.ts'
import { bringFinding } from './bring-finding.ts'
import { controlRun } from './run-control.ts'

export interface RunCaseMeans {
  readonly workspace: Workspace
  readonly analysis: AnalysisMeans
  /** Opens workers that may read these files and folders and no other evidence. */
  readonly openEngine: (evidence: readonly string[]) => AnalysisEngine
  /** What holds decoders and workers back on this machine, for the audit log. */
  readonly isolation: string
  /** What the networks run on, and what was refused why, for the audit log. */
  readonly accelerator: string
  /** Opens the means to read exhibits, with a private folder for copies that decoders need. */
  readonly openEvidence: (caseFolder: string) => Promise<EvidenceOpener>
  /** Opens the indexes of hashes of a case, which may keep files in its folder. */
  readonly openHashIndexes: (caseFolder: string) => HashIndexes
  readonly writeReports: ReportWriter
  readonly progress: Progress
  readonly signal: AbortSignal
}

export interface RunCaseRequest {
  readonly reference: string
  readonly evidence: readonly string[]
  /** Languages of the reports. Drafts for search are always made in every language that Wordveil writes. */
  readonly locales: readonly LocaleTag[]
  readonly draftLocales: readonly LocaleTag[]
  readonly formats: readonly ReportFormat[]
  /** A folder that gets a copy of the reports; null: only the case's own folder has them. */
  readonly out: string | null
}

export type ReportFormat = 'pdf' | 'html' | 'json'

/** A path that could not be read, or not as it should be, as the summary lists it. */
export interface UnreadPath {
  readonly exhibit: string
  readonly path: string
  readonly problem: ProblemRecord
}

export interface RunSummary {
  readonly reference: string
  readonly counts: CaseCounts
  readonly unread: readonly UnreadPath[]
  /** Paths that were read and described although their bytes are not those that their archive recorded. */
  readonly damaged: readonly UnreadPath[]
  /** Exhibits that were not connected, so that media of theirs wait. */
  readonly absent: readonly AbsentExhibit[]
  readonly reports: readonly string[]
  /** Whether the person stopped it; the same command continues. */
  readonly stopped: boolean
}

/** Adds the exhibits to the case, analyses what is new, drafts and writes the reports; continues where a run stopped. */
export async function runCase(request: RunCaseRequest, means: RunCaseMeans): Promise<RunSummary> {
  await using store = await means.workspace.openCase(request.reference, { create: true })
  using _lock = await means.workspace.lockCase(request.reference)
  // First of all, so that what a person wishes of this run from now on is not forgotten as a wish of the run before.
  await using control = await controlRun(store, means)
  const folder = await means.workspace.caseFolder(request.reference)
  await using evidence = await means.openEvidence(folder)
  const analysis = await analysisFor(store, request.locales, means.analysis)
  await store.audit('run-started', request.reference, {
    decoder: analysis.decoder,
    runtime: analysis.runtime,
    isolation: means.isolation,
    accelerator: means.accelerator,
    analyzers: analysis.analyzers.map(({ id, version }) => ({ id, version })),
    languages: request.locales,
  })
  const stages = { ...means, ...control, store, analysis, isThere: evidence.isThere, locales: request.draftLocales }
  for (const path of request.evidence) {
    await using source = await evidence.open(path)
    await addEvidence(source, stages)
  }
  await analyse(stages, evidence, folder)
  if (!control.signal.aborted) await draft(stages, folder)
  const reports = control.signal.aborted
    ? []
    : await means.writeReports(store, { ...request, folders: [`${folder}/reports`, ...(request.out === null ? [] : [request.out])] })
  await bringFinding({ store, ...control })
  const stopped = control.signal.aborted
  await store.audit('run-ended', request.reference, { stopped })
  await store.checkpoint()
  const absent = await absentExhibits(store, (exhibit) => evidence.isThere(exhibit))
  const [unread, damaged] = [await unreadPaths(store), await damagedPaths(store)]
  return { reference: request.reference, counts: await store.counts(), unread, damaged, absent, reports, stopped }
}

/** What is translated goes into every language that a report of this case was ever asked for in, so that no run takes one away again. */
async function analysisFor(store: CaseReader, asked: readonly LocaleTag[], analysis: AnalysisMeans): Promise<AnalysisMeans> {
  if (analysis.analyzers.every(({ id }) => targetOf(id) === null)) return analysis
  const languages: ReadonlySet<string> = new Set([...(await store.languages()), ...asked])
  const isAsked = (target: string | null) => target === null || languages.has(target)
  return { ...analysis, analyzers: analysis.analyzers.filter(({ id }) => isAsked(targetOf(id))) }
}

type Stages = RunCaseMeans &
  Omit<DraftCaseMeans, 'store' | 'indexes'> & { readonly store: CaseStore; readonly isThere: EvidenceOpener['isThere'] }

async function draft(means: Stages, folder: string): Promise<void> {
  using indexes = means.openHashIndexes(folder)
  await draftCase({ ...means, indexes })
}

async function analyse(means: Stages, evidence: EvidenceOpener, folder: string): Promise<void> {
  if (means.signal.aborted) return
  const exhibits = (await means.store.exhibits()).map(({ source }) => source)
  await using engine = means.openEngine([...exhibits, `${folder}/spool`])
  const drafts = createDraftMaker(means.locales)
  await analyseCase({
    ...means,
    ...means.analysis,
    engine,
    elsewhere: means.workspace.unitFindings,
    openSource: (exhibit) => openConnected(evidence, exhibit),
    draft: (record) => drafts.make(record, alone),
  })
}

/** An exhibit whose disk is not mounted would tell of each of its files that it is gone, which is no finding. */
async function openConnected(evidence: EvidenceOpener, exhibit: Exhibit): Promise<EvidenceSource> {
  if (!(await evidence.isThere(exhibit))) throw new Problem('evidence-missing')
  return await evidence.open(exhibit.source)
}

/** What is listed without having been asked for: links and special files were left alone on purpose. */
const leftAlone: ReadonlySet<ProblemCode> = new Set(['link-not-followed', 'special-file'])

/** Every path that could not be read, with its problem: unreadable media and paths that led to none. */
export async function unreadPaths(store: CaseReader & CaseWalks): Promise<UnreadPath[]> {
  const labels = await labelsOf(store)
  const unread: UnreadPath[] = []
  for await (const file of store.filesWithoutMedium()) {
    if (file.problem !== null && !leftAlone.has(file.problem.code))
      unread.push({ exhibit: labels.get(file.exhibit) ?? '', path: file.path, problem: file.problem })
  }
  for await (const { file, problem } of store.unreadFiles())
    unread.push({ exhibit: labels.get(file.exhibit) ?? '', path: file.path, problem: problem ?? new Problem('content-broken').record() })
  return unread
}

/** Every path whose bytes were read although something is wrong with them, with its problem. */
export async function damagedPaths(store: CaseReader & CaseWalks): Promise<UnreadPath[]> {
  const labels = await labelsOf(store)
  const damaged: UnreadPath[] = []
  for await (const { exhibit, path, problem } of store.damagedFiles())
    if (problem !== null) damaged.push({ exhibit: labels.get(exhibit) ?? '', path, problem })
  return damaged
}

async function labelsOf(store: CaseReader): Promise<ReadonlyMap<ExhibitId, string>> {
  return new Map((await store.exhibits()).map((exhibit) => [exhibit.id, exhibit.label]))
}
