import { openReportFolder } from '../../src/adapters/documents/report-folder.ts'
import type { AnalyseMediumMeans } from '../../src/application/analysis/analyse-medium.ts'
import type { DocumentRenderer } from '../../src/application/ports/document-renderer.ts'
import type { Workspace } from '../../src/application/ports/workspace.ts'
import { createReportWriter } from '../../src/application/report/write-reports.ts'
import { type RunCaseMeans, type RunCaseRequest, runCase } from '../../src/application/run/run-case.ts'
import { locales, localeTag } from '../../src/language/locale-tag.ts'
import { realize } from '../../src/language/realize/realize.ts'
import { type MemoryEngine, type MemoryEngineOptions, memoryEngine } from './memory-engine.ts'
import { type MemoryExhibits, memoryEvidence } from './memory-evidence.ts'
import { memoryHashIndexes } from './memory-hash-indexes.ts'
import { phone } from './memory-phone.ts'
import { memoryProgress } from './memory-progress.ts'
import { testMeans } from './test-means.ts'

/** A document as the text of its data: what a renderer is given, and nothing else. */
const asData: DocumentRenderer = { render: async (document) => Buffer.from(JSON.stringify(document)) }

/** What a run is given otherwise than usual. */
export interface RunGiven extends MemoryEngineOptions {
  readonly exhibits?: MemoryExhibits
  readonly request?: Partial<RunCaseRequest>
  readonly means?: Partial<AnalyseMediumMeans>
  readonly signal?: AbortSignal
  readonly accelerator?: RunCaseMeans['accelerator']
}

/** Runs the case `K 1` in a workspace, all but the store in memory; gives the jobs that were done, too. */
export async function runInMemory(workspace: Workspace, given: RunGiven = {}) {
  const means = { ...testMeans, ...given.means }
  const exhibits = given.exhibits ?? { '/phone': phone }
  const engines: MemoryEngine[] = []
  const openEngine = () => {
    const engine = memoryEngine(means, given)
    engines.push(engine)
    return engine
  }
  const progress = memoryProgress()
  const writeReports = createReportWriter({
    renderers: { pdf: asData, html: asData },
    openFolder: openReportFolder,
    progress,
    date: null,
    realize,
    program: { name: 'Wordveil', version: '0' },
    models: [],
    analyzers: means.analyzers,
  })
  const request: RunCaseRequest = {
    reference: 'K 1',
    evidence: Object.keys(exhibits),
    locales: [localeTag('en'), localeTag('sv')],
    draftLocales: locales,
    formats: ['json', 'html'],
    out: null,
    ...given.request,
  }
  const parts = {
    workspace,
    analysis: means,
    openEngine,
    isolation: 'none',
    accelerator: given.accelerator ?? { words: 'cpu', refused: null },
    openHashIndexes: memoryHashIndexes,
    writeReports,
    progress,
    signal: given.signal ?? new AbortController().signal,
  }
  const summary = await runCase(request, { ...parts, openEvidence: async () => memoryEvidence(exhibits) })
  return { summary, jobs: engines.flatMap((engine) => engine.given), told: progress.told }
}
