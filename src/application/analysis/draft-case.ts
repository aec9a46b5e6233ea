import type { LocaleTag } from '../../domain/id.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { HashIndexes } from '../ports/hash-indexes.ts'
import type { Progress } from '../ports/progress.ts'
import { readCaseContext } from './case-context.ts'
import { createDraftMaker } from './make-draft.ts'

export interface DraftCaseMeans {
  readonly store: CaseStore
  readonly indexes: HashIndexes
  readonly locales: readonly LocaleTag[]
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Resolves when work may go on: at once, or after a pause. */
  readonly ready: () => Promise<void>
}

/**
 * Drafts anew the description of every medium for which something changed, now that the whole case is known: near-duplicates and
 * face groups come in here. What is drafted already from the same findings, context, rules and words is left as it is.
 */
export async function draftCase(means: DraftCaseMeans): Promise<void> {
  const { store, progress } = means
  progress.begin('drafting', null)
  const context = await readCaseContext(store, means.indexes)
  const drafts = createDraftMaker(means.locales)
  for await (const { mediaId, basis } of store.draftStates()) {
    await means.ready()
    if (means.signal.aborted) return
    const own = context.of(mediaId)
    progress.advance(1)
    if (basis === drafts.basis(own)) continue
    const record = await store.medium(mediaId)
    if (record !== null && !record.firstLook) await store.saveDescription(mediaId, drafts.make(record, own))
  }
  progress.end()
}
