import type { MediaKind } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import type { CaseStore, MediumRecord } from '../ports/case-store.ts'
import { mayHavePassed } from './passing-failure.ts'
import { type AnalysisMeans, planDigest, planRuns, subjectOf } from './plan-runs.ts'

const pageSize = 200

/** What can be analysed at all, and so can be outdated. */
const analysed = ['image', 'video', 'audio'] as const satisfies readonly MediaKind[]

/**
 * Puts media in line again whose analyzers, models or decoders changed since they were analysed. Only those whose noted plan differs
 * are looked at: with the same means as last time that is none, however large the case.
 */
export async function requeueOutdated(store: CaseStore, means: AnalysisMeans): Promise<void> {
  for (const kind of analysed) {
    const plan = planDigest(kind, means)
    for (let after: MediaId | null = null; ; ) {
      const page: readonly MediaId[] = await store.madeOtherwise(kind, plan, after, pageSize)
      await requeuePage(page, plan, { ...means, store })
      after = page.at(-1) ?? null
      if (page.length < pageSize) break
    }
  }
}

async function requeuePage(page: readonly MediaId[], plan: string, means: AnalysisMeans & { readonly store: CaseStore }): Promise<void> {
  const outdated = new Set<MediaId>()
  for (const id of page) {
    const record = await means.store.medium(id)
    if (record !== null && isOutdated(record, means)) outdated.add(id)
  }
  await means.store.requeue([...outdated])
  await means.store.notePlan(
    page.filter((id) => !outdated.has(id)),
    plan,
  )
}

/** A medium that could be decoded lacks a run; one that could not has not met these decoders, or its bytes could not be had. */
function isOutdated(record: MediumRecord, means: AnalysisMeans): boolean {
  if (record.outcome === null) return false
  if (record.facts === null) return record.decoder !== means.decoder || mayHavePassed(record)
  const done = new Set(record.runs.map((run) => run.id))
  return planRuns(subjectOf(record), means).some((run) => !done.has(run.id))
}
