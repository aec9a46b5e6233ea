import type { CaseCounts, CaseReader } from '../../application/ports/case-store.ts'
import type { WorkTold } from '../../application/ports/case-work.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import type { CaseProgress, CaseState, CaseSummary, CountsShown, WorkShown } from '../../contract/cases.ts'

/** A case in short, as the list of cases and its own page show it. */
export async function caseSummary(source: ConsoleSource, reader: CaseReader): Promise<CaseSummary> {
  const record = await reader.record()
  return { reference: record.reference, openedAt: record.openedAt, ...(await caseStanding(source, reader, record.reference)) }
}

/** How far a case has come at this moment, and what the run at work tells of itself. */
export async function caseProgress(source: ConsoleSource, reader: CaseReader, reference: string): Promise<CaseProgress> {
  const [standing, work] = await Promise.all([caseStanding(source, reader, reference), source.workAt(reference)])
  return { ...standing, work: standing.state === 'running' ? shownWork(work) : null }
}

type CaseStanding = Pick<CaseProgress, 'state' | 'counts'>

async function caseStanding(source: ConsoleSource, reader: CaseReader, reference: string): Promise<CaseStanding> {
  const [counts, running] = await Promise.all([reader.counts(), source.isRunning(reference)])
  return { state: stateOf(counts, running), counts: shown(counts) }
}

function stateOf(counts: CaseCounts, running: boolean): CaseState {
  if (running) return 'running'
  return counts.waiting > 0 ? 'waiting' : 'ready'
}

/** Seconds are whole, so that an estimate that goes on is not told anew for nothing. */
function shownWork(work: WorkTold | null): WorkShown | null {
  return work === null ? null : { ...work, secondsLeft: work.secondsLeft === null ? null : Math.round(work.secondsLeft) }
}

function shown({ files, media, byOutcome, waiting, filesWithProblem }: CaseCounts): CountsShown {
  return { files, media, byOutcome: { ...byOutcome }, waiting, filesWithProblem }
}
