import type { Exhibit, MediaFacts } from '../../domain/evidence.ts'
import { Problem } from '../../domain/problem.ts'
import { seconds } from '../../domain/timeline.ts'
import type { AnalysisEngine } from '../ports/analysis-engine.ts'
import type { CaseStore, MediumDraft, MediumRecord } from '../ports/case-store.ts'
import type { Claimed } from '../ports/case-work.ts'
import type { EvidenceOpener, EvidenceSource } from '../ports/evidence-source.ts'
import type { Progress } from '../ports/progress.ts'
import type { UnitFindings } from '../ports/unit-findings.ts'
import { longFilmBytes } from './decode-limits.ts'
import { createEstimate, type Estimate } from './estimate.ts'
import { findingsOf } from './findings-of.ts'
import { type OpenSources, openSources } from './open-sources.ts'
import { isSameFailure, mayHavePassed } from './passing-failure.ts'
import { type AnalysisMeans, planDigest } from './plan-runs.ts'
import { requeueOutdated } from './requeue-outdated.ts'
import { settleCheaply } from './settle-cheaply.ts'

export interface AnalyseCaseMeans extends AnalysisMeans {
  readonly store: CaseStore
  readonly engine: AnalysisEngine
  /** What other cases of the unit found. */
  readonly elsewhere: UnitFindings
  readonly openSource: (exhibit: Exhibit) => Promise<EvidenceSource>
  readonly isThere: EvidenceOpener['isThere']
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Resolves when work may go on: at once, or after a pause. */
  readonly ready: () => Promise<void>
  /** What is drafted from findings at once, before the whole case is known. */
  readonly draft: (record: MediumRecord) => MediumDraft
}

/**
 * Analyses every medium of the case that waits or whose analyzers, models or decoder changed since it was analysed: first what costs
 * next to nothing, then what a person asked for, then cheap before dear and small before large.
 */
export async function analyseCase(means: AnalyseCaseMeans): Promise<void> {
  const { store, progress } = means
  await store.recover()
  await requeueOutdated(store, means)
  await store.lookFirst(longFilmBytes)
  progress.begin('analysing', await store.waiting())
  await settleCheaply({ ...means, settled: (media) => progress.advance(media) })
  await analyseLine(means)
  progress.end()
}

interface PlaceMeans extends AnalyseCaseMeans {
  readonly estimate: Estimate
  readonly plans: Readonly<Record<Claimed['kind'], string>>
}

async function analyseLine(means: AnalyseCaseMeans): Promise<void> {
  await using sources = openSources(means)
  const failing = new AbortController()
  const own: PlaceMeans = {
    ...means,
    signal: AbortSignal.any([means.signal, failing.signal]),
    estimate: createEstimate(await means.store.left(), { places: means.engine.places, now: () => performance.now() }),
    plans: {
      image: planDigest('image', means),
      video: planDigest('video', means),
      audio: planDigest('audio', means),
      other: planDigest('other', means),
    },
  }
  // One long film can be all that is worked on for hours: the estimate goes on meanwhile.
  const telling = setInterval(tell, tellMillis, own)
  const places = Array.from({ length: means.engine.places }, () => workInPlace(sources, own).catch(stopOthers(failing)))
  await Promise.allSettled(places)
  clearInterval(telling)
  await Promise.all(places)
}

const tellMillis = 1000

function tell({ progress, estimate }: PlaceMeans): void {
  progress.underWay(estimate.underWay)
  progress.estimate(estimate.secondsLeft())
}

/** Passes a failure on once the other places were told to stop, so that nothing is still at work when it reaches the caller. */
function stopOthers(failing: AbortController): (error: unknown) => never {
  return (error) => {
    failing.abort(error)
    throw error
  }
}

async function workInPlace(sources: OpenSources, means: PlaceMeans): Promise<void> {
  for (let claimed = await claimOne(means); claimed !== null; claimed = await claimOne(means)) {
    means.estimate.begin(claimed)
    tell(means)
    const done = await analyseOne(claimed, sources, means)
    if (means.signal.aborted) continue
    if (done === null) means.estimate.pass(claimed)
    else means.estimate.note(claimed, done.playing)
    tell(means)
    if (done !== null && claimed.look === 'whole') means.progress.advance(1)
  }
}

async function claimOne(means: PlaceMeans): Promise<Claimed | null> {
  await means.ready()
  if (means.signal.aborted) return null
  const [claimed] = await means.store.claim(1)
  return claimed ?? null
}

/** What the estimate learns of a medium that is done. */
interface Done {
  /** Seconds that it plays; null where it does not, or nobody knows how long. */
  readonly playing: number | null
}

/** Null where the medium waits for another run. */
async function analyseOne(claimed: Claimed, sources: OpenSources, means: PlaceMeans): Promise<Done | null> {
  const { mediaId, look } = claimed
  const record = await means.store.medium(mediaId)
  if (record === null) throw new Error(`job without medium: ${mediaId}`)
  try {
    const findings = await findingsOf(record, look, { ...means, sources })
    if (isSameFailure(record, findings)) {
      await means.store.settle(mediaId)
      return { playing: null }
    }
    const firstLook = look === 'keyframes'
    // What is described keeps its text until the whole case is known again, but for what a first look gave.
    const waits = findings.facts === null || (record.description !== null && !record.firstLook)
    const draft = waits ? null : means.draft({ ...record, ...findings, firstLook })
    // Without a plan noted, the next run looks at the medium again.
    const plan = mayHavePassed(findings) ? null : means.plans[claimed.kind]
    await means.store.saveFindings({ ...findings, firstLook }, { plan, draft })
    if (findings.facts !== null && !firstLook) await means.elsewhere.remember([mediaId], (await means.store.record()).id)
    return { playing: playingOf(findings.facts) }
  } catch (error) {
    // A job that is not released stays out of line until the next run recovers it.
    if (error instanceof Problem && error.code === 'evidence-missing') return null
    await means.store.release(mediaId)
    if (!means.signal.aborted) throw error
    return null
  }
}

function playingOf(facts: MediaFacts | null): number | null {
  const duration = facts?.duration ?? null
  const playing = duration === null ? 0 : seconds(duration)
  return playing > 0 ? playing : null
}
