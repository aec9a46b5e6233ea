import { targetOf } from '../../analysis/translation/translation.ts'
import type { Exhibit } from '../../domain/evidence.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { analyseCase } from '../analysis/analyse-case.ts'
import { type DraftCaseMeans, draftCase } from '../analysis/draft-case.ts'
import { alone, createDraftMaker } from '../analysis/make-draft.ts'
import type { AnalysisMeans } from '../analysis/plan-runs.ts'
import { type AbsentExhibit, absentExhibits } from '../evidence/absent-exhibits.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import type { AnalysisEngine } from '../ports/analysis-engine.ts'
import type { CaseCounts, CaseReader, CaseStore } from '../ports/case-store.ts'
import type { EvidenceOpener, EvidenceSource } from '../ports/evidence-source.ts'
import type { HashIndexes } from '../ports/hash-indexes.ts'
import type { Progress } from '../ports/progress.ts'
import type { Workspace } from '../ports/workspace.ts'
import type { ReportWriter } from '../report/write-reports.ts'
import { bringFinding } from './bring-finding.ts'
import { controlRun } from './run-control.ts'
import { damagedPaths, type ToldPaths, toldPaths, unreadPaths } from './told-paths.ts'

export interface RunCaseMeans {
  readonly workspace: Workspace
  readonly analysis: AnalysisMeans
  /** Opens workers that may read these files and folders, and what links among them lead to, and no other evidence. */
  readonly openEngine: (evidence: readonly string[]) => AnalysisEngine
  /** What holds decoders and workers back on this machine, for the audit log. */
  readonly isolation: string
  /**
   * What the networks run on, and what was refused why: `words` for the audit log, `refused` for whoever asked for an accelerator that cannot
   * be used, else null.
   */
  readonly accelerator: { readonly words: string; readonly refused: string | null }
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

export interface RunSummary {
  readonly reference: string
  readonly counts: CaseCounts
  readonly unread: ToldPaths
  /** Paths that were read and described although their bytes are not those that their archive recorded. */
  readonly damaged: ToldPaths
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
    accelerator: means.accelerator.words,
    analyzers: analysis.analyzers.map(({ id, version }) => ({ id, version })),
    languages: request.locales,
  })
  if (means.accelerator.refused !== null) control.progress.onProcessor(means.accelerator.refused)
  const isThere: EvidenceOpener['isThere'] = (exhibit) => evidence.isThere(exhibit)
  const stages = { ...means, ...control, store, analysis, isThere, locales: request.draftLocales }
  await readAndAnalyse(stages, { evidence, paths: request.evidence, folder })
  if (!control.signal.aborted) await draft(stages, folder)
  const reports = control.signal.aborted
    ? []
    : await means.writeReports(
        store,
        { ...request, folders: [`${folder}/reports`, ...(request.out === null ? [] : [request.out])] },
        control,
      )
  await bringFinding({ store, ...control })
  const stopped = control.signal.aborted
  await store.audit('run-ended', request.reference, { stopped })
  await store.checkpoint()
  const absent = await absentExhibits(store, (exhibit) => evidence.isThere(exhibit))
  const [unread, damaged] = [await toldPaths(unreadPaths(store)), await toldPaths(damagedPaths(store))]
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

interface Exhibits {
  readonly evidence: EvidenceOpener
  /** Those that are added. */
  readonly paths: readonly string[]
  readonly folder: string
}

/** The engine is begun while evidence is read, which hardly takes more than one processor. */
async function readAndAnalyse(means: Stages, { evidence, paths, folder }: Exhibits): Promise<void> {
  const added = (await means.store.exhibits()).map(({ source }) => source)
  await using engine = means.openEngine([...added, ...paths, `${folder}/spool`])
  for (const path of paths) {
    await using source = await evidence.open(path)
    await addEvidence(source, { ...means, onNew: () => engine.warm() })
  }
  await analyse(means, evidence, engine)
}

async function analyse(means: Stages, evidence: EvidenceOpener, engine: AnalysisEngine): Promise<void> {
  if (means.signal.aborted) return
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
