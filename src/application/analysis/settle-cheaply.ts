import type { CaseId, MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { AnalysisResult } from '../ports/analysis-engine.ts'
import type { CaseStore, MediumDraft, MediumFindings, MediumRecord } from '../ports/case-store.ts'
import type { Claimed } from '../ports/case-work.ts'
import type { UnitFindings, UnitSearch } from '../ports/unit-findings.ts'
import { outcomeOf } from './outcome.ts'
import { type AnalysisMeans, planDigest, planRuns, subjectOf } from './plan-runs.ts'

export interface SettleMeans extends AnalysisMeans {
  readonly store: CaseStore
  readonly elsewhere: UnitFindings
  readonly signal: AbortSignal
  /** Resolves when work may go on: at once, or after a pause. */
  readonly ready: () => Promise<void>
  readonly settled: (media: number) => void
  /** What is drafted from findings at once, before the whole case is known. */
  readonly draft: (record: MediumRecord) => MediumDraft
}

/** How many bytes that are no media are settled in one commit; many, because their hashes fall all over the indexes of a large case. */
const othersAtOnce = 4000

const pageSize = 250

/** What needs no decoder is settled first, many at a time: bytes that are no media, and media that the unit knows already. */
export async function settleCheaply(means: SettleMeans): Promise<void> {
  await settleOthers(means)
  await settleKnown(means)
}

/** Findings of a medium without anything decoded. */
export function unreadable(problem: Problem): AnalysisResult {
  return { facts: null, capture: null, ledger: null, problems: [problem.record()], runs: [], observations: [] }
}

async function settleOthers(means: SettleMeans): Promise<void> {
  for (;;) {
    await means.ready()
    if (means.signal.aborted) return
    const claimed = await means.store.claim(othersAtOnce, 'other')
    if (claimed.length === 0) return
    await means.store.saveAllFindings(claimed.map((medium) => noMedia(medium, means)))
    means.settled(claimed.length)
  }
}

function noMedia({ mediaId, bytes }: Claimed, { decoder }: AnalysisMeans): MediumFindings {
  const result = unreadable(new Problem(bytes === 0 ? 'empty-file' : 'not-media'))
  return { mediaId, outcome: outcomeOf(result), decoder, ...result }
}

/** What another case of the unit found by the same means is taken over as it is; only what is new to the unit is looked at. */
async function settleKnown(means: SettleMeans): Promise<void> {
  const { store, elsewhere } = means
  const { id: asking } = await store.record()
  for (let after: MediaId | null = null; ; ) {
    const page: readonly MediaId[] = await store.inLine(after, pageSize)
    await using search = elsewhere.search(asking)
    for (const id of await elsewhere.known(page, asking)) {
      await means.ready()
      if (means.signal.aborted) return
      await settleOneKnown(id, asking, { ...means, search })
    }
    after = page.at(-1) ?? null
    if (page.length < pageSize) return
  }
}

async function settleOneKnown(id: MediaId, asking: CaseId, means: SettleMeans & { readonly search: UnitSearch }): Promise<void> {
  const { store, elsewhere, search } = means
  const record = await store.medium(id)
  if (record === null) throw new Error(`job without medium: ${id}`)
  const runs = planRuns(subjectOf(record), means).map((run) => run.id)
  const elsewhereFound = await search.find(id, runs)
  if (elsewhereFound === null || (await store.take([id])).length === 0) return
  // Where the same bytes lie in the other case says nothing of where they lie in this one.
  const found = { ...elsewhereFound, outcome: outcomeOf(elsewhereFound, record.files) }
  const plan = planDigest(record.medium.kind, means)
  await store.saveFindings(found, {
    plan,
    draft: record.description === null ? means.draft({ ...record, ...found, firstLook: false }) : null,
  })
  await elsewhere.remember([id], asking)
  means.settled(1)
}
