import type { CaseStore } from '../ports/case-store.ts'
import type { Progress } from '../ports/progress.ts'

/** Brings what media are found by up to date, so that nobody waits for it who opens the case next. */
export async function bringFinding(means: {
  readonly store: Pick<CaseStore, 'counts' | 'finder'>
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Resolves when work may go on: at once, or after a pause. */
  readonly ready: () => Promise<void>
}): Promise<void> {
  const { store, progress, signal, ready } = means
  if (signal.aborted) return
  progress.begin('finding', (await store.counts()).media)
  await ready()
  await store.finder.bring((media) => progress.advance(media), signal)
  progress.end()
}
