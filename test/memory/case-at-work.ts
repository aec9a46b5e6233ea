import { analyseCase } from '../../src/application/analysis/analyse-case.ts'
import type { AnalyseMediumMeans } from '../../src/application/analysis/analyse-medium.ts'
import { alone, createDraftMaker } from '../../src/application/analysis/make-draft.ts'
import { addEvidence } from '../../src/application/evidence/add-evidence.ts'
import type { AnalysisJob } from '../../src/application/ports/analysis-engine.ts'
import type { CaseStore } from '../../src/application/ports/case-store.ts'
import type { UnitFindings } from '../../src/application/ports/unit-findings.ts'
import type { Outcome } from '../../src/domain/evidence.ts'
import type { ProblemCode } from '../../src/domain/problem.ts'
import { locales } from '../../src/language/locale-tag.ts'
import { openLoneStore } from '../fixtures/lone-store.ts'
import { sha256 } from '../read-exhibit.ts'
import { tempFolder } from '../temp-folder.ts'
import { type MemoryEngineOptions, memoryEngine } from './memory-engine.ts'
import { type MemoryEvidence, type MemoryExhibits, memoryEvidence } from './memory-evidence.ts'
import { memoryProgress } from './memory-progress.ts'
import { testMeans } from './test-means.ts'

/** How an analysis differs from a plain one. */
export interface WorkGiven extends MemoryEngineOptions {
  readonly means?: Partial<AnalyseMediumMeans>
  readonly signal?: AbortSignal
  readonly elsewhere?: UnitFindings
  readonly underWay?: (media: number) => void
}

/** A case over exhibits in memory, which can change between and during its analyses. */
export interface CaseAtWork extends AsyncDisposable {
  readonly store: CaseStore
  evidence: MemoryEvidence
  add(exhibits: MemoryExhibits): Promise<void>
  /** Analyses the case; gives what the engine was asked to look at, by content. */
  analyse(given?: WorkGiven): Promise<{ readonly jobs: readonly AnalysisJob[]; readonly told: string[] }>
  outcomeOf(content: string): Promise<Outcome | null | undefined>
  problemsOf(content: string): Promise<readonly ProblemCode[] | undefined>
}

/** A search of other cases that finds nothing. */
export const nobody = { find: async () => null, [Symbol.asyncDispose]: async () => {} }
const nowhere: UnitFindings = { search: () => nobody, known: async () => [], remember: async () => {} }
const drafts = createDraftMaker(locales)
const running = () => new AbortController().signal

/** Opens a new case in a folder of its own, which goes with it. */
export async function openCaseAtWork(): Promise<CaseAtWork> {
  const home = tempFolder()
  const { store } = await openLoneStore(home.path)
  const at: CaseAtWork = {
    store,
    evidence: memoryEvidence({}),
    add: (exhibits) => add(at, exhibits),
    analyse: (given = {}) => analyse(at, given),
    outcomeOf: async (content) => (await store.medium(sha256(content)))?.outcome,
    problemsOf: async (content) => (await store.medium(sha256(content)))?.problems.map((problem) => problem.code),
    [Symbol.asyncDispose]: async () => {
      await store[Symbol.asyncDispose]()
      home[Symbol.dispose]()
    },
  }
  return at
}

async function add(at: CaseAtWork, exhibits: MemoryExhibits): Promise<void> {
  at.evidence = memoryEvidence(exhibits)
  const means = { store: at.store, signal: running(), ready: async () => {}, isThere: at.evidence.isThere }
  for (const path of Object.keys(exhibits)) await addEvidence(await at.evidence.open(path), { ...means, progress: memoryProgress() })
}

async function analyse(at: CaseAtWork, given: WorkGiven) {
  const means = { ...testMeans, ...given.means }
  const engine = memoryEngine(means, given)
  const progress = { ...memoryProgress(), ...(given.underWay === undefined ? {} : { underWay: given.underWay }) }
  await analyseCase({
    ...means,
    store: at.store,
    engine,
    openSource: (exhibit) => at.evidence.open(exhibit.source),
    isThere: (exhibit) => at.evidence.isThere(exhibit),
    progress,
    elsewhere: given.elsewhere ?? nowhere,
    ready: async () => {},
    draft: (record) => drafts.make(record, alone),
    signal: given.signal ?? running(),
  })
  return { jobs: engine.given, told: progress.told }
}
